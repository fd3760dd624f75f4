package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.identity.Person;
import id.suara.kernel.DomainException;
import id.suara.moderation.WatchedWords;
import jakarta.annotation.PostConstruct;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenNameTest {

    private final Person person = Person.registered(
            "Siti Nurhaliza Putri", "Lisa", LocalDate.of(2013, 1, 1), null, "81", "81.01", Instant.EPOCH);
    private final WatchedWords watched = new WatchedWords();
    private final PenNames names = new PenNames();

    @BeforeEach
    void read() throws ReflectiveOperationException {
        names.read();
        for (Method method : WatchedWords.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(watched);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elang Laut", "Kupu-kupu Ungu", "Pena Ma’ruf", " Bintang  Kecil "})
    @DisplayName("S10 an ordinary name is taken")
    void takesAnOrdinaryName(String typed) {
        assertThat(PenName.typed(typed, person, watched).text())
                .isEqualTo(typed.strip().replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @CsvSource({
        "Siti Ceria, own-name",
        "SITI, own-name",
        "Nurhaliza, own-name",
        "s i t i, own-name",
        "Sìtí Riang, own-name",
        "Siiti Riang, own-name",
        "Lisa Biru, own-name",
        "Elang 12, digits",
        "Elang١, digits",
        "@elang, handle",
        "elang.laut, handle",
        "elang_laut, handle",
        "www elang com, handle",
        "ig elang laut, handle",
        "Elang😀, letters",
        "Еланг, letters",
        "ab, size",
        "aaa, size",
        "abcdefghij abcdefghij abcdefghij, size",
        "Bangsat Biru, watched",
        "B a n g s a t, watched",
    })
    @DisplayName("S10 a name with the own name, digits, a handle or a watched word is refused")
    void refusesANameThatTellsTooMuch(String typed, String why) {
        assertThatThrownBy(() -> PenName.typed(typed, person, watched))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("ideas.pen-name-" + why));
    }

    @Test
    void givesOneKeyToNamesThatNobodyTellsApart() {
        assertThat(PenName.typed("Elang Laut", person, watched).key())
                .isEqualTo(PenName.typed("elang láut", person, watched).key());
    }

    @Test
    @DisplayName("S10 there are hundreds of suggestions, and every one may be taken")
    void suggestsHundredsOfNamesThatMayBeTaken() {
        assertThat(names.combinations()).isGreaterThan(1000);
        List<String> suggested = names.shuffled(3).limit(400).toList();
        assertThat(suggested).doesNotHaveDuplicates().allSatisfy(name -> PenName.typed(name, person, watched));
    }

    @Test
    void suggestsTheSameAgainForTheSameSeed() {
        assertThat(names.shuffled(5).limit(6).toList())
                .isEqualTo(names.shuffled(5).limit(6).toList())
                .isNotEqualTo(names.shuffled(6).limit(6).toList());
    }
}
