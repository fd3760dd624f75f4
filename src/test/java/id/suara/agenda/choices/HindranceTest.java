package id.suara.agenda.choices;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.agenda.Delegate;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import id.suara.programme.Place;
import id.suara.programme.Planned;
import id.suara.programme.SessionFacts;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.ReleasedSession;
import id.suara.programme.venue.RoomMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What keeps a delegate from choosing a session")
class HindranceTest {

    private static final long MINE = 7;
    private static final long OTHERS = 8;
    private static final Instant BEFORE = Planned.wib("2027-09-20T08:00");

    private static Planned at(String from, String to) {
        return session("Acara").from("2027-09-21T" + from).to("2027-09-21T" + to);
    }

    private static Delegate delegate(Mode mode, AgeBand band) {
        return new Delegate(1, 2, 3, mode, ZoneId.of("Asia/Jayapura"), band, MINE, Set.of(), "id");
    }

    private static Hindrance of(Delegate delegate, Instant now, SessionFacts session, SessionFacts... others) {
        List<ReleasedSession> all = Stream.concat(Stream.of(session), Stream.of(others))
                .map(facts -> new ReleasedSession(facts, 0))
                .toList();
        return Hindrance.of(delegate, session, new ReleasedProgramme(1, 3, 1, "Satu", null, BEFORE, all), now);
    }

    private static SessionFacts in(RoomMode mode) {
        SessionFacts facts = at("15:00", "16:00").optional().facts(1);
        return new SessionFacts(1, facts.uid(), false, facts.plan(), new Place(5, "Aula", mode, null));
    }

    @Test
    void isNothingWhereItIsForThemAndTheyAreFree() {
        assertThat(of(delegate(Mode.ONLINE, AgeBand.UP_TO_15), BEFORE, in(RoomMode.ONLINE)))
                .isNull();
        assertThat(of(delegate(Mode.ONLINE, AgeBand.UP_TO_15), BEFORE, in(RoomMode.HYBRID)))
                .isNull();
        assertThat(of(delegate(Mode.ON_SITE, AgeBand.UP_TO_15), BEFORE, in(RoomMode.ON_SITE)))
                .isNull();
    }

    @Test
    void isThatItHasBegun() {
        Instant begins = Planned.wib("2027-09-21T15:00");
        Delegate child = delegate(Mode.ONLINE, AgeBand.UP_TO_15);
        assertThat(of(child, begins.minusSeconds(1), in(RoomMode.ONLINE))).isNull();
        assertThat(of(child, begins, in(RoomMode.ONLINE))).isEqualTo(Hindrance.BEGUN);
    }

    @Test
    void isThatItIsForOtherAges() {
        assertThat(of(delegate(Mode.ONLINE, AgeBand.UP_TO_17), BEFORE, in(RoomMode.ONLINE)))
                .isEqualTo(Hindrance.AGE);
    }

    @Test
    void isThatItIsInAHallAndTheyTakePartFromHome() {
        assertThat(of(delegate(Mode.ONLINE, AgeBand.UP_TO_15), BEFORE, in(RoomMode.ON_SITE)))
                .isEqualTo(Hindrance.ON_SITE);
    }

    @Test
    void isAnObligatorySessionOfTheirsAtThatTimeAndNoOther() {
        Delegate child = delegate(Mode.ON_SITE, AgeBand.UP_TO_15);
        SessionFacts chosen = in(RoomMode.ON_SITE);
        assertThat(of(child, BEFORE, chosen, at("15:30", "17:00").facts(2))).isEqualTo(Hindrance.OBLIGED);
        assertThat(of(
                        child,
                        BEFORE,
                        chosen,
                        at("14:00", "15:30").forCommissions(MINE).facts(2)))
                .isEqualTo(Hindrance.OBLIGED);
        assertThat(of(
                        child,
                        BEFORE,
                        chosen,
                        at("14:00", "15:30").forCommissions(OTHERS).facts(2)))
                .isNull();
        assertThat(of(child, BEFORE, chosen, at("15:00", "16:00").optional().facts(2)))
                .isNull();
        assertThat(of(
                        child,
                        BEFORE,
                        chosen,
                        at("14:00", "15:00").facts(2),
                        at("16:00", "17:00").facts(3)))
                .as("right before and right after")
                .isNull();
        SessionFacts meeting = at("15:00", "16:00").facts(2);
        assertThat(of(child, BEFORE, chosen, new SessionFacts(2, meeting.uid(), true, meeting.plan(), null)))
                .as("cancelled")
                .isNull();
    }
}
