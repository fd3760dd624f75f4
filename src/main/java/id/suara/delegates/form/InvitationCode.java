package id.suara.delegates.form;

import java.security.SecureRandom;
import java.util.Locale;

/** Twelve letters, 58 bits, shown in three groups: {@code 7KQM-X2VD-9HTR}. */
final class InvitationCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 12;

    /** Without I, L, O, U, 0 and 1, which are misread on paper. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private InvitationCode() {}

    static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** @param typed in any case, with or without the dashes; null for nothing */
    static String typed(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    static String shown(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
