package id.suara.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Codes and tokens: shown once, kept as a digest. They are random enough that a plain digest suffices. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without I, L, O, U, 0 and 1, which are misread on paper. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Secrets() {}

    /** Twelve letters in three groups: {@code 7KQM-X2VD-9HTR}, 58 bits. */
    public static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** 256 bits, safe in an address. */
    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return "suara_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static int number(int bound) {
        return RANDOM.nextInt(bound);
    }

    /** Of a code as people type it: any case, with or without the dashes. */
    public static byte[] codeDigest(String typed) {
        return digest(typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    public static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
