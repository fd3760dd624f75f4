package id.suara.programme;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

    @Test
    void hasBothTimesOrNoneAndEndsAfterItBegins() {
        assertThatThrownBy(() -> drafted(session("Perkenalan").from("2027-09-21T09:00")))
                .hasMessage("programme.times-half");
        assertThatThrownBy(() ->
                        drafted(session("Perkenalan").from("2027-09-21T09:00").to("2027-09-21T09:00")))
                .hasMessage("programme.times-reversed");
        assertThatThrownBy(() ->
                        drafted(session("Perkenalan").from("2027-09-21T09:00").to("2027-09-22T09:01")))
                .hasMessage("programme.too-long");
        assertThat(drafted(session("Perkenalan")).plan().hasTime()).isFalse();
        assertThat(drafted(session("Perkenalan").from("2027-09-21T09:00").to("2027-09-22T09:00"))
                        .plan()
                        .hasTime())
                .isTrue();
    }

    @Test
    void namesItsCommissionsWhenItIsForSome() {
        assertThatThrownBy(() -> drafted(session("Sidang").forCommissions()))
                .hasMessage("programme.commissions-missing");
        assertThat(drafted(session("Sidang").forCommissions(7L)).plan().commissions())
                .containsExactly(7L);
    }

    @Test
    void keepsItsUidThroughEverything() {
        Session session = drafted(session("Pembukaan"));
        String uid = session.uid();
        session.released();
        session.cancel(1, NOW);
        assertThatThrownBy(() -> session.become(session("Lain").plan(), 1, NOW))
                .isInstanceOf(DomainException.class)
                .hasMessage("programme.cancelled");
        session.revive(1, NOW);
        session.become(session("Lain").plan(), 1, NOW);
        assertThat(session.uid()).isEqualTo(uid);
        assertThat(session.getState()).isEqualTo(SessionState.RELEASED);
    }

    @Test
    void forgetsSecondsAndWhatCannotBeSeen() {
        SessionPlan plan = session("  Kontrak\u200b  bersama ").plan();
        assertThat(plan.title()).isEqualTo("Kontrak bersama");
        assertThat(plan.moved(Instant.parse("2027-09-21T02:00:59Z"), Instant.parse("2027-09-21T03:00:01Z"), null)
                        .startsAt())
                .isEqualTo(Instant.parse("2027-09-21T02:00:00Z"));
    }

    @Test
    void tellsInWhichFieldsTwoPlansDifferAndJoinsThem() {
        SessionPlan mine = session("Kontrak")
                .from("2027-09-21T09:00")
                .to("2027-09-21T10:00")
                .plan();
        SessionPlan theirs = session("Kontrak bersama")
                .from("2027-09-21T09:30")
                .to("2027-09-21T10:00")
                .forCommissions(3L)
                .plan();
        assertThat(SessionField.differing(mine, theirs))
                .isEqualTo(EnumSet.of(
                        SessionField.TITLE, SessionField.DESCRIPTION, SessionField.TIME, SessionField.AUDIENCE));
        assertThat(SessionField.differing(mine, mine)).isEmpty();
        SessionPlan joined = SessionField.merged(mine, theirs, Set.of(SessionField.TIME, SessionField.AUDIENCE));
        assertThat(SessionField.differing(joined, theirs))
                .isEqualTo(EnumSet.of(SessionField.TITLE, SessionField.DESCRIPTION));
        assertThat(SessionField.merged(mine, theirs, EnumSet.allOf(SessionField.class)))
                .isEqualTo(theirs);
    }

    private static Session drafted(Planned planned) {
        return Session.drafted(1, planned.plan(), 1, NOW);
    }
}
