package id.suara.messaging;

import id.suara.kernel.Settings;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where mail that cannot be delivered is returned to: the mailbox for it, with the mail's own number put to its name
 * ({@code suara+8-4-4-4-12@…}). Nobody can guess that number, so what comes to it was made by somebody who had the mail.
 */
public record ReturnAddress(String address) {

    private static final Pattern NUMBER =
            Pattern.compile("\\+([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@", Pattern.CASE_INSENSITIVE);

    /** @return absent while {@code SUARA_BOUNCE_ADDRESS} is not set: mail is returned to its sender then */
    public static Optional<ReturnAddress> of(Settings settings) {
        return settings.text("suara.bounce.address").map(ReturnAddress::new);
    }

    String of(String messageId) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at) + "+" + messageId.substring(0, messageId.indexOf('@')) + address.substring(at);
    }

    /** @param recipient to whom something was returned
     *  @return what stands before the {@code @} of the mail's {@code Message-ID} */
    public static Optional<String> numberIn(String recipient) {
        Matcher number = NUMBER.matcher(recipient);
        return number.find() ? Optional.of(number.group(1).toLowerCase(java.util.Locale.ROOT)) : Optional.empty();
    }
}
