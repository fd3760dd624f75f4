package id.suara.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A browser's cookie under HMAC-SHA256, hidden behind a random mask: as pages are compressed, a token that stayed the
 * same could be guessed from their sizes (the BREACH attack).
 */
final class CsrfToken {

    private static final int SIZE = 32;

    private final byte[] secret;

    CsrfToken(byte[] secret) {
        this.secret = secret.clone();
    }

    String issue(String browser, SecureRandom random) {
        byte[] token = new byte[2 * SIZE];
        byte[] mask = new byte[SIZE];
        random.nextBytes(mask);
        System.arraycopy(mask, 0, token, 0, SIZE);
        System.arraycopy(xor(mask, signature(browser)), 0, token, SIZE, SIZE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    boolean matches(String token, String browser) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (bytes.length != 2 * SIZE) {
            return false;
        }
        byte[] signature = xor(Arrays.copyOf(bytes, SIZE), Arrays.copyOfRange(bytes, SIZE, 2 * SIZE));
        return MessageDigest.isEqual(signature, signature(browser));
    }

    private byte[] signature(String browser) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(("csrf:" + browser).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] xor(byte[] one, byte[] other) {
        byte[] result = one.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] ^= other[i];
        }
        return result;
    }
}
