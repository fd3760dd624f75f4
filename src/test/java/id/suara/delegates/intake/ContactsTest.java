package id.suara.delegates.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081371435912",
                "0813 7143 5912",
                "0813-7143-5912",
                "6281371435912",
                "+62 813-7143-5912",
                "81371435912",
                "+62 (813) 7143 5912"
            })
    void keepsATelephoneNumberInOneForm(String written) {
        assertThat(Contacts.phone(written)).contains("+6281371435912");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tidak ada", "08xx-xxxx", "0813", "123", "081371435912 / 081371435913", "+", "0000000000", ""})
    void refusesWhatIsNoTelephoneNumber(String written) {
        assertThat(Contacts.phone(written)).isEmpty();
    }
}
