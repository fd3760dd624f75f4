package id.suara.consent.paper;

import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals scans with AES-256-GCM under a key of their own, which HKDF-SHA256 (RFC 5869) draws from the installation's secret.
 * A seal is bound to the child: put under another's name it does not open. Without {@code SUARA_SECRET} no scan opens ever
 * again.
 */
@ApplicationScoped
public class ScanSeal {

    record Sealed(byte[] nonce, byte[] content) {}

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] PURPOSE = "suara consent scans 1".getBytes(StandardCharsets.UTF_8);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    Settings settings;

    Sealed seal(byte[] file, long personId) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return new Sealed(nonce, run(Cipher.ENCRYPT_MODE, nonce, file, personId));
    }

    /** @throws IllegalStateException for one that was changed, or sealed under another secret or for another child */
    byte[] open(Sealed sealed, long personId) {
        return run(Cipher.DECRYPT_MODE, sealed.nonce(), sealed.content(), personId);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, long personId) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec key = new SecretKeySpec(derived(settings.secret(), new byte[0], PURPOSE, 32), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(personId).array());
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A scan does not open under this installation's secret", e);
        }
    }

    /** HKDF-SHA256: extract, then expand. */
    static byte[] derived(byte[] secret, byte[] salt, byte[] info, int length) throws GeneralSecurityException {
        byte[] extracted = hmac(salt.length == 0 ? new byte[32] : salt, secret);
        byte[] out = new byte[0];
        byte[] block = new byte[0];
        for (int counter = 1; out.length < length; counter++) {
            block = hmac(extracted, joined(block, info, new byte[] {(byte) counter}));
            out = joined(out, block);
        }
        return Arrays.copyOf(out, length);
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
