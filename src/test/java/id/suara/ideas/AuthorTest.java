package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.AgeBand;
import id.suara.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuthorTest {

    @Test
    @DisplayName("S1 the edition of the page that was accepted is kept")
    void keepsTheEditionThatWasAccepted() {
        Author author = Author.accepting(4, ParticipationPage.EDITION, Instant.EPOCH);
        assertThat(author.getPageEdition()).isEqualTo(ParticipationPage.EDITION);
        assertThat(author.getAcceptedAt()).isEqualTo(Instant.EPOCH);
        assertThat(author.hasAccepted()).isTrue();
    }

    @Test
    @DisplayName("S1 an older edition is not accepted")
    void refusesAnotherEdition() {
        assertThatThrownBy(() -> Author.accepting(4, ParticipationPage.EDITION - 1, Instant.EPOCH))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("ideas.page-changed"));
    }

    @Test
    @DisplayName("S9 an age is told as a band, which changes on the birthday")
    void tellsAnAgeAsABand() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(AgeBand.of(LocalDate.of(2013, 11, 25), today).label()).isEqualTo("10-12");
        assertThat(AgeBand.of(LocalDate.of(2013, 11, 24), today).label()).isEqualTo("13-15");
        assertThat(AgeBand.of(LocalDate.of(2010, 11, 25), today).label()).isEqualTo("13-15");
        assertThat(AgeBand.of(LocalDate.of(2010, 11, 24), today).label()).isEqualTo("16-17");
    }
}
