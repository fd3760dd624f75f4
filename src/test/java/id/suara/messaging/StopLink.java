package id.suara.messaging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What stands in an optional mail, made with the tested server's secret (arquillian.xml) and without its code. */
public final class StopLink {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private StopLink() {}

    /** @param address any number
     *  @return what stands behind the question mark */
    public static String query(String kind, long address) {
        String claim = Long.toString(address, 36) + ".0." + Long.toString(4_000_000_000L, 36);
        return "kind=" + kind + "&link=" + claim + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signed("mail-stop-" + kind + ":" + claim));
    }

    /** The number that stands for an address in the tables. */
    public static long addressKey(String address) {
        return ByteBuffer.wrap(signed("mail-address:" + address.toLowerCase(Locale.ROOT)))
                        .getLong()
                & Long.MAX_VALUE;
    }

    private static byte[] signed(String claim) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(claim.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
