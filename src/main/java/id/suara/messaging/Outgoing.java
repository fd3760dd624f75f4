package id.suara.messaging;

import java.util.Map;

/** A claimed mail in the hands of a sender, outside any transaction.
 *
 *  @param version the claim's own: once another node has taken the mail over, what this one reports is not heard
 *  @param calendar null without one */
record Outgoing(
        long id,
        long version,
        String recipientName,
        String recipient,
        String language,
        String messageId,
        Letter letter,
        Headers headers,
        CalendarPart calendar) {

    /** What it says to machines.
     *
     *  @param returnPath to whom it is returned when it cannot be delivered; null for the sender of all mail
     *  @param named further headers, by name */
    record Headers(String returnPath, Map<String, String> named) {

        static final Headers NONE = new Headers(null, Map.of());
    }

    static Outgoing of(OutboxMail mail, Headers headers, CalendarPart calendar) {
        return new Outgoing(
                mail.getId(),
                mail.getVersion(),
                mail.getRecipientName(),
                mail.getRecipient(),
                mail.getLanguage(),
                mail.getMessageId(),
                new Letter(mail.getSubject(), mail.getText(), mail.getHtml()),
                headers,
                calendar);
    }
}
