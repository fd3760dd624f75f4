package id.suara.messaging;

/** The mail server takes nothing from us now, whatever the mail: it is away, or refuses us. */
class MailTrouble extends Exception {

    /** @param error short, without an address or a password */
    MailTrouble(String error) {
        super(error);
    }
}
