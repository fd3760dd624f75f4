package id.suara.platform.start;

import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Four words and a number, the same for a login name as long as the installation's secret is. */
@ApplicationScoped
class DemoPassphrases {

    private static final List<String> WORDS = List.of(
            "awan", "batu", "bintang", "bukit", "bunga", "daun", "embun", "fajar", "gunung", "hujan", "kabut", "kapal",
            "karang", "kebun", "laut", "layar", "mawar", "melati", "ombak", "padi", "pantai", "pasir", "pelangi",
            "perahu", "pohon", "pulau", "rumput", "sawah", "senja", "sungai", "surya", "teluk");

    @Inject
    Settings settings;

    String of(String login) {
        byte[] bytes = mac("demo:" + login);
        StringBuilder passphrase = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            passphrase
                    .append(WORDS.get(Byte.toUnsignedInt(bytes[i]) % WORDS.size()))
                    .append(' ');
        }
        return passphrase
                .append(10 + Byte.toUnsignedInt(bytes[4]) % 90)
                .append(Byte.toUnsignedInt(bytes[5]) % 100)
                .toString();
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.secret(), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
