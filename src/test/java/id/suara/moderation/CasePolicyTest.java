package id.suara.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CasePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clearance IN_DATE = clearance(TODAY, TODAY, TODAY);

    @Test
    @DisplayName("S7 a moderator works on the last day of vetting and training")
    void allowsAModeratorOnTheLastDay() {
        assertThat(CasePolicy.requireModerator(caller(Role.MODERATOR), IN_DATE, TODAY))
                .isEqualTo(9);
    }

    @Test
    @DisplayName(
            "S7 the role does nothing without clearance, or past vetting, past training, or before the code is signed")
    void refusesAModeratorWhoseClearanceIsNotInDate() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertRefused(Role.MODERATOR, null, "moderation.no-clearance");
        assertRefused(Role.MODERATOR, clearance(yesterday, TODAY, TODAY), "moderation.no-clearance");
        assertRefused(Role.MODERATOR, clearance(TODAY, yesterday, TODAY), "moderation.no-clearance");
        assertRefused(Role.MODERATOR, clearance(TODAY, TODAY, TODAY.plusDays(1)), "moderation.no-clearance");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MODERATOR", mode = Mode.EXCLUDE)
    @DisplayName("S12 no other role reads the queue, whatever clearance it has")
    void refusesEveryOtherRole(Role role) {
        assertRefused(role, IN_DATE, "access.denied");
    }

    @Test
    void refusesToDecideOnOnesOwnText() {
        ModerationCase own = ModerationCase.opened(
                new OpenCase(new Subject("idea", 1), 1, 9, "Judul", "Isi", "Nama", "Tema"),
                Urgency.ORDINARY,
                Instant.EPOCH);
        assertThatThrownBy(() -> CasePolicy.requireNotOwn(own, 9))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("moderation.own-text"));
    }

    @Test
    @DisplayName("Part of S21: whoever has decided on a text does not decide on its appeal")
    void refusesToDecideOnAnAppealOfWhatOneDecided() {
        OpenCase text = new OpenCase(new Subject("idea", 1), 1, 3, "Judul", "Isi", "Nama", "Tema");
        ModerationCase refused = ModerationCase.opened(text, Urgency.ORDINARY, Instant.EPOCH);
        ModerationCase appeal =
                ModerationCase.appealed(refused, text, 2, "Kenapa?", List.of(9L), Urgency.ORDINARY, Instant.EPOCH);
        assertThatThrownBy(() -> CasePolicy.requireNotOwn(appeal, 9))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("moderation.decided-before"));
        CasePolicy.requireNotOwn(appeal, 10);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ORGANIZER", mode = Mode.EXCLUDE)
    void letsNobodyButAnOrganizerTakeACaseOver(Role role) {
        assertThatThrownBy(() -> CasePolicy.requireLead(caller(role)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("access.denied"));
    }

    @Test
    void letsAnOrganizerTakeACaseOver() {
        assertThatCode(() -> CasePolicy.requireLead(caller(Role.ORGANIZER))).doesNotThrowAnyException();
    }

    private static void assertRefused(Role role, Clearance clearance, String code) {
        assertThatThrownBy(() -> CasePolicy.requireModerator(caller(role), clearance, TODAY))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static Caller caller(Role role) {
        return new Caller(9L, "Kak Rani", Set.of(role), null, null);
    }

    private static Clearance clearance(LocalDate vetted, LocalDate trained, LocalDate signed) {
        return Clearance.recorded(new RecordClearance(9, vetted, trained, signed));
    }
}
