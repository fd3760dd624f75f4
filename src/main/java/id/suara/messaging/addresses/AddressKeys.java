package id.suara.messaging.addresses;

import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Numbers that stand for addresses. */
@ApplicationScoped
public class AddressKeys {

    @Inject
    Settings settings;

    /** @param address in any case of letters
     *  @return the same number for the same address, never negative; nobody without the secret can make it */
    public long of(String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.secret(), "HmacSHA256"));
            byte[] sum = mac.doFinal(
                    ("mail-address:" + address.strip().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sum).getLong() & Long.MAX_VALUE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
