package id.suara.kernel;

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
 * AES-256-GCM under a key of its own for each purpose, which HKDF-SHA256 (RFC 5869) draws from the installation's secret.
 * A seal is bound to the record it belongs to: put under another it does not open. Without the secret none opens ever again.
 */
public final class Seal {

    public record Sealed(byte[] nonce, byte[] content) {}

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    private Seal(SecretKeySpec key) {
        this.key = key;
    }

    /** @param purpose stable words; another purpose has another key */
    public static Seal of(byte[] secret, String purpose) {
        try {
            byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
            return new Seal(new SecretKeySpec(derived(secret, new byte[0], info, 32), "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param recordId what it is bound to */
    public Sealed seal(byte[] content, long recordId) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return new Sealed(nonce, run(Cipher.ENCRYPT_MODE, nonce, content, recordId));
    }

    /** @throws IllegalStateException for one that was changed, or sealed under another secret or for another record */
    public byte[] open(Sealed sealed, long recordId) {
        return run(Cipher.DECRYPT_MODE, sealed.nonce(), sealed.content(), recordId);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, long recordId) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(recordId).array());
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A seal does not open under this installation's secret", e);
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
