package id.suara.messaging;

import java.time.Instant;

/** A claimed mail in the hands of a sender, outside any transaction.
 *
 *  @param version the claim's own: once another node has taken the mail over, what this one reports is not heard
 *  @param until when the lease runs out */
record Outgoing(
        long id,
        long version,
        Instant until,
        String recipientName,
        String recipient,
        String language,
        String messageId,
        Letter letter) {

    static Outgoing of(OutboxMail mail) {
        return new Outgoing(
                mail.getId(),
                mail.getVersion(),
                mail.getDueAt(),
                mail.getRecipientName(),
                mail.getRecipient(),
                mail.getLanguage(),
                mail.getMessageId(),
                new Letter(mail.getSubject(), mail.getText(), mail.getHtml()));
    }
}
