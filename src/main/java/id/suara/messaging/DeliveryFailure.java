package id.suara.messaging;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a mail did not arrive, as far as it says something of its address (RFC 3463). */
public enum DeliveryFailure {
    /** There is no such address, or none there takes mail any more. */
    NO_SUCH_ADDRESS(true),
    /** Its reader told the provider that it was not wanted. */
    COMPLAINED(true),
    /** Full, or away: the next one may arrive. */
    PASSING(false),
    /** The mail or its sender was not liked: too long, taken for spam. It says nothing of the address. */
    NOT_THE_ADDRESS(false);

    private static final Pattern ENHANCED = Pattern.compile("\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final Pattern REPLY = Pattern.compile("^\\s*([245]\\d\\d)\\b");
    private static final int MAILBOX = 1;
    private static final int BOX_FULL = 2;

    private final boolean forGood;

    DeliveryFailure(boolean forGood) {
        this.forGood = forGood;
    }

    /** @param status such as {@code 5.1.1}, perhaps with words around it; may be null */
    public static DeliveryFailure ofStatus(String status) {
        Matcher found = ENHANCED.matcher(status == null ? "" : status);
        if (!found.find()) {
            return PASSING;
        }
        int subject = Integer.parseInt(found.group(2));
        int detail = Integer.parseInt(found.group(3));
        if (!found.group(1).equals("5")) {
            return PASSING;
        }
        return switch (subject) {
            // 5.1.7 and 5.1.8 are about the sender.
            case MAILBOX -> detail == 7 || detail == 8 ? NOT_THE_ADDRESS : NO_SUCH_ADDRESS;
            case 2 -> detail == BOX_FULL || detail == 3 || detail == 4 ? PASSING : NO_SUCH_ADDRESS;
            case 0, 4 -> detail == 4 || subject == 0 ? NO_SUCH_ADDRESS : PASSING;
            default -> NOT_THE_ADDRESS;
        };
    }

    /** @param reply the server's to one mail, such as {@code 550 5.1.1 unknown}; may be null */
    static DeliveryFailure ofReply(String reply) {
        String said = reply == null ? "" : reply;
        if (ENHANCED.matcher(said).find()) {
            return ofStatus(said);
        }
        Matcher code = REPLY.matcher(said);
        // Without more words 550 is as often about spam: one alone is not believed.
        return code.find() && code.group(1).equals("550") ? PASSING : NOT_THE_ADDRESS;
    }

    boolean isForGood() {
        return forGood;
    }

    /** For pages and the log, {@code no-such-address}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
