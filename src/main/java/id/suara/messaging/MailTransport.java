package id.suara.messaging;

/** The way out. */
interface MailTransport {

    /** Opens a line over which many mails go, one after another. */
    Line open() throws MailTrouble;

    /** One thread's. */
    interface Line extends AutoCloseable {

        /** @throws MailTrouble when it was not the mail's fault; it was not sent */
        Outcome send(Outgoing mail) throws MailTrouble;

        @Override
        void close();
    }
}
