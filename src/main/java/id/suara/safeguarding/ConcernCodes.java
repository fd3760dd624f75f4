package id.suara.safeguarding;

import id.suara.identity.Secrets;
import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that reporters come back with: {@code 7KQM-X2VD-9HTR}. Kept as a digest under the installation's secret, so that a
 * copy of the database gives no way to try them out.
 */
@ApplicationScoped
class ConcernCodes {

    /** As {@link Secrets#code}: without what is misread on paper. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;

    @Inject
    Settings settings;

    /** @param request what the same request is known by, or null: the same one has the same code, and nothing need be kept
     *      to tell it again */
    public String code(String request) {
        return request == null ? Secrets.code() : drawn(mac("code", request));
    }

    private static String drawn(byte[] bytes) {
        BigInteger rest = new BigInteger(1, bytes);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(LETTERS.length()));
            rest = parts[0];
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(parts[1].intValue()));
        }
        return code.toString();
    }

    /** @param typed in any case, with or without the dashes; null for nothing */
    public byte[] digest(String typed) {
        return mac("digest", typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    /** Tells one text from another without telling the text. */
    public byte[] fingerprint(String text) {
        return mac("fingerprint", text);
    }

    /** A network address as it is counted here: who asked for help, and when, must not stand in a table. */
    public String hidden(String purpose, String address) {
        return purpose + " " + HexFormat.of().formatHex(mac("address", purpose + " " + address), 0, 16);
    }

    private byte[] mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.secret(), "HmacSHA256"));
            return mac.doFinal(("safeguarding " + purpose + ":" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
