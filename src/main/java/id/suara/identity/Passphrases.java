package id.suara.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;

/** Argon2id with the parameters that OWASP names for it: 19 MiB, two passes, one lane. */
@ApplicationScoped
class Passphrases {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private static final Set<String> COMMON = Set.of(
            "12345678",
            "123456789",
            "1234567890",
            "password",
            "passw0rd",
            "qwertyui",
            "qwerty123",
            "iloveyou",
            "indonesia",
            "indonesia1",
            "11111111",
            "00000000",
            "87654321",
            "katasandi",
            "sayang123",
            "bismillah",
            "anakindonesia");

    private final Argon2Function argon2id = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** What an unknown name is compared with, so that it takes as long as a known one. */
    private final String nobody = hash("nobody has this passphrase");

    String hash(String passphrase) {
        return Password.hash(passphrase).addRandomSalt(16).with(argon2id).getResult();
    }

    /** @param hash null for a name that does not exist or has no passphrase: false, but not sooner */
    boolean matches(String passphrase, String hash) {
        boolean same = Password.check(passphrase, hash == null ? nobody : hash).with(argon2id);
        return same && hash != null;
    }

    /** @throws DomainException {@code identity.passphrase-short}, {@code -long}, {@code -easy} */
    void requireGood(String passphrase, String login) {
        if (passphrase == null || passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
            throw DomainException.invalid("identity.passphrase-short").with("shortest", SHORTEST);
        }
        if (passphrase.length() > LONGEST) {
            throw DomainException.invalid("identity.passphrase-long").with("longest", LONGEST);
        }
        String folded = passphrase.toLowerCase(Locale.ROOT);
        if (COMMON.contains(folded)
                || folded.contains(login)
                || folded.chars().distinct().count() < 3) {
            throw DomainException.invalid("identity.passphrase-easy");
        }
    }
}
