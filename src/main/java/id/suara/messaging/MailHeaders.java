package id.suara.messaging;

import id.suara.kernel.Settings;
import id.suara.messaging.addresses.MailStops;
import id.suara.messaging.texts.MailKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What mail says to machines: which list it belongs to (RFC 2919), how a reader stops it (RFC 8058), and to which address it is
 * returned.
 */
@ApplicationScoped
class MailHeaders {

    private static final String STOP = "/mail-stop?";
    private static final String STOP_AT_ONCE = "/api/v1/mail-stops?";

    @Inject
    Settings settings;

    @Inject
    MailStops stops;

    public Outgoing.Headers of(OutboxMail mail) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("List-Id", "<" + mail.getKind() + "." + host() + ">");
        ReturnAddress returns = ReturnAddress.of(settings).orElse(null);
        if (MailKind.mannerOf(mail.getKind()).optional()) {
            String query = stops.query(mail.getRecipient(), mail.getKind());
            String atOnce = "<" + settings.baseUrl() + STOP_AT_ONCE + query + ">";
            named.put(
                    "List-Unsubscribe",
                    returns == null
                            ? atOnce
                            : atOnce + ", <mailto:" + returns.address() + "?subject=stop%20" + mailed(query) + ">");
            named.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return new Outgoing.Headers(returns == null ? null : returns.of(mail.getMessageId()), named);
    }

    private static String mailed(String query) {
        return query.replace("&", "%26").replace("=", "%3D");
    }

    /** Where a reader of the mail is asked whether to stop such mails; empty for a kind that has to be read. */
    public String stopPage(WriteMail mail) {
        return MailKind.mannerOf(mail.kind()).optional()
                ? settings.baseUrl() + STOP + stops.query(mail.recipient(), mail.kind())
                : "";
    }

    private String host() {
        String host = settings.baseUrl().getHost();
        return host == null ? "localhost" : host;
    }
}
