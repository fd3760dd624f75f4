package id.suara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphrasesTest {

    private final Passphrases passphrases = new Passphrases();

    @Test
    void keepsAnArgon2idHashAndNothingElse() {
        String hash = passphrases.hash("perahu biru di laut");

        assertThat(hash).startsWith("$argon2id$").doesNotContain("perahu");
        assertThat(passphrases.matches("perahu biru di laut", hash)).isTrue();
        assertThat(passphrases.matches("perahu biru di darat", hash)).isFalse();
    }

    @Test
    void saltsEachHash() {
        assertThat(passphrases.hash("perahu biru di laut")).isNotEqualTo(passphrases.hash("perahu biru di laut"));
    }

    @Test
    void takesAsLongForANameThatDoesNotExist() {
        assertThat(passphrases.matches("perahu biru di laut", null)).isFalse();
    }

    @Test
    void acceptsAShortSentence() {
        assertThatCode(() -> passphrases.requireGood("aku suka hujan", "vanya-4821"))
                .doesNotThrowAnyException();
        assertThatCode(() -> passphrases.requireGood("ngomong-ngomong 好的", "vanya-4821"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pendek", "1234567"})
    void refusesWhatIsTooShort(String passphrase) {
        assertThatThrownBy(() -> passphrases.requireGood(passphrase, "vanya-4821"))
                .hasMessage("identity.passphrase-short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "Indonesia", "aaaaaaaaaa", "vanya-4821", "xx vanya-4821"})
    void refusesWhatIsEasyToGuess(String passphrase) {
        assertThatThrownBy(() -> passphrases.requireGood(passphrase, "vanya-4821"))
                .hasMessage("identity.passphrase-easy");
    }

    @Test
    void refusesWhatIsTooLongToHash() {
        assertThatThrownBy(() -> passphrases.requireGood("ab ".repeat(100), "vanya-4821"))
                .hasMessage("identity.passphrase-long");
    }
}
