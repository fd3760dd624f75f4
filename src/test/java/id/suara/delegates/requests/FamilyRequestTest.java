package id.suara.delegates.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FamilyRequestTest {

    private static final Instant ASKED = Instant.parse("2026-11-24T03:00:00Z");

    private final FamilyRequest request =
            FamilyRequest.correction(1, 2, new AskCorrection(Set.of("fullName", "birthDate"), " Ketut Ayu "), ASKED);

    @Test
    @DisplayName("Part of L12: it is due after 72 hours, and late from then on until it is answered")
    void isDueAfterSeventyTwoHours() {
        assertThat(Duration.between(request.getAskedAt(), request.getDueAt())).isEqualTo(Duration.ofHours(72));
        assertThat(request.isLate(request.getDueAt())).isFalse();
        assertThat(request.isLate(request.getDueAt().plusSeconds(1))).isTrue();
        request.done(7, ASKED.plusSeconds(60));
        assertThat(request.isLate(request.getDueAt().plusSeconds(1))).isFalse();
    }

    @Test
    void isAnsweredOnce() {
        request.refuse("Akta kelahiran menunjukkan tanggal yang lain.", 7, ASKED);
        assertThat(request.getState()).isEqualTo(RequestState.REFUSED);
        assertThatThrownBy(() -> request.done(7, ASKED)).hasMessage("delegates.request-answered");
        assertThatThrownBy(() -> request.require(RequestKind.SUSPENSION)).hasMessage("delegates.request-other-kind");
    }

    @Test
    void namesEachFactOnceAndTheWordsWithoutEdges() {
        assertThat(request.getFields()).containsExactly("birthDate", "fullName");
        assertThat(request.getWords()).isEqualTo("Ketut Ayu");
    }
}
