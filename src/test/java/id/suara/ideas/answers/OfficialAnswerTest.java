package id.suara.ideas.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficialAnswerTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 9, 24);
    private static final Instant NOW = Instant.parse("2027-09-24T03:00:00Z");

    @Test
    void needsADayWhereSomethingIsPromised() {
        for (AnswerDecision decision : AnswerDecision.values()) {
            if (decision.isPromise()) {
                assertRefused(() -> drafted(decision, null), "answers.follow-up-missing");
            } else {
                assertThat(drafted(decision, null).getFollowUpOn()).isNull();
            }
            assertRefused(() -> drafted(decision, TODAY), "answers.follow-up-past");
            assertThat(drafted(decision, TODAY.plusDays(1)).getDecision()).isEqualTo(decision);
        }
    }

    @Test
    void isNotRewrittenNorPublishedAgainOnceChildrenCanReadIt() {
        OfficialAnswer answer = drafted(AnswerDecision.NOT_NOW, null);
        assertThat(answer.isPublicPromise()).isFalse();
        answer.publish(NOW);
        assertThat(answer.getPublishedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> answer.rewrite(text(AnswerDecision.NOT_NOW, null), TODAY, 1, NOW))
                .hasMessageContaining("answers.published-already");
        assertThatThrownBy(() -> answer.publish(NOW)).hasMessageContaining("answers.published-already");
    }

    @Test
    void isAPromiseOnlyWhenItIsPublicAndNamesADay() {
        OfficialAnswer answer = drafted(AnswerDecision.PARTLY, TODAY.plusDays(30));
        assertThat(answer.isPublicPromise()).isFalse();
        answer.publish(NOW);
        assertThat(answer.isPublicPromise()).isTrue();
    }

    @Test
    void wantsAFurtherDayWhileAPromiseIsUnderWayAndNoneAtItsEnd() {
        assertRefused(() -> told(ProgressState.UNDER_WAY, null).requireDay(TODAY), "answers.follow-up-missing");
        assertRefused(() -> told(ProgressState.UNDER_WAY, TODAY).requireDay(TODAY), "answers.follow-up-past");
        told(ProgressState.UNDER_WAY, TODAY.plusDays(1)).requireDay(TODAY);
        assertThat(told(ProgressState.KEPT, TODAY.plusDays(1)).nextOn()).isNull();
        told(ProgressState.NOT_KEPT, null).requireDay(TODAY);
    }

    @Test
    void isDueFromTheDayAfterUntilItsEndIsTold() {
        assertThat(row(TODAY, null).isDue(TODAY)).isFalse();
        assertThat(row(TODAY, null).isDue(TODAY.plusDays(1))).isTrue();
        assertThat(row(TODAY, ProgressState.UNDER_WAY).isDue(TODAY.plusDays(1))).isTrue();
        assertThat(row(TODAY, ProgressState.KEPT).isDue(TODAY.plusDays(1))).isFalse();
        assertThat(row(TODAY, ProgressState.NOT_KEPT).isDue(TODAY.plusDays(1))).isFalse();
        assertThat(row(null, null).isDue(TODAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isWrittenByOrganizersAndNobodyElse(Role role) {
        assertThat(AnswerPolicy.allows(new Caller(1L, "Pelaku", Set.of(role), null, null)))
                .isEqualTo(role == Role.ORGANIZER);
    }

    private static AnswerRow row(LocalDate dueOn, ProgressState progress) {
        return new AnswerRow(1, "Ide", "health", null, "35", NOW, AnswerDecision.PARTLY, "Dinas", dueOn, progress, 1L);
    }

    private static OfficialAnswer drafted(AnswerDecision decision, LocalDate followUpOn) {
        return OfficialAnswer.drafted(1, text(decision, followUpOn), TODAY, 1, NOW);
    }

    private static WriteAnswer text(AnswerDecision decision, LocalDate followUpOn) {
        return new WriteAnswer(
                decision, "Dinas Perhubungan", "Satu perahu sekolah disiapkan tahun depan.", null, followUpOn);
    }

    private static NoteProgress told(ProgressState state, LocalDate nextOn) {
        return new NoteProgress(state, "Perahunya sedang dibuat.", null, nextOn);
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                .singleElement()
                .satisfies(field -> assertThat(field.code()).isEqualTo(code)));
    }
}
