package id.suara.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonTest {

    private final Person person =
            Person.registered("Vanya Az Zahra", "Yaya", LocalDate.of(2013, 5, 1), null, "53", "53.71", Instant.EPOCH);

    @Test
    void isRecognisedByAnyPartOfTheName() {
        assertThat(person.isNamedIn("si VANYA hebat")).isTrue();
        assertThat(person.isNamedIn("Zahra-laut")).isTrue();
        assertThat(person.isNamedIn("yaya kecil")).isTrue();
    }

    @Test
    void isNotRecognisedByTwoLettersThatStandInMostWords() {
        assertThat(person.isNamedIn("Azan merdu")).isFalse();
        assertThat(person.isNamedIn("Elang Laut")).isFalse();
    }
}
