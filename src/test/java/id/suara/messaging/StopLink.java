package id.suara.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] sum = mac.doFinal(("mail-stop-" + kind + ":" + claim).getBytes(StandardCharsets.UTF_8));
            return "kind=" + kind + "&link=" + claim + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
