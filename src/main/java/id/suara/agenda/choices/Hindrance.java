package id.suara.agenda.choices;

import id.suara.agenda.Delegate;
import id.suara.delegates.intake.Mode;
import id.suara.programme.SessionFacts;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.ReleasedSession;
import id.suara.programme.venue.RoomMode;
import java.time.Instant;
import java.util.stream.Stream;

/** Why a delegate could not be in an optional session, seats and other choices apart. */
public enum Hindrance {
    BEGUN("agenda.choice-begun"),
    AGE("agenda.choice-age"),
    ON_SITE("agenda.choice-on-site"),
    OBLIGED("agenda.choice-obliged");

    private final String code;

    Hindrance(String code) {
        this.code = code;
    }

    /** The error's. */
    String code() {
        return code;
    }

    /** @param session of the release
     *  @return null when nothing speaks against it */
    static Hindrance of(Delegate delegate, SessionFacts session, ReleasedProgramme release, Instant now) {
        var plan = session.plan();
        if (!plan.startsAt().isAfter(now)) {
            return BEGUN;
        }
        if (!plan.ageBands().isEmpty() && !plan.ageBands().contains(delegate.ageBand())) {
            return AGE;
        }
        if (delegate.mode() == Mode.ONLINE
                && session.place() != null
                && session.place().mode() == RoomMode.ON_SITE) {
            return ON_SITE;
        }
        return atTheTimeOf(session, release).anyMatch(other -> delegate.isObliged(other.plan())) ? OBLIGED : null;
    }

    /** Whether they attend anything else at that time, obligatory or chosen: then they are given no seat by themselves. */
    static boolean isElsewhere(Delegate delegate, SessionFacts session, ReleasedProgramme release) {
        return atTheTimeOf(session, release).anyMatch(other -> other.id() != session.id() && delegate.attends(other));
    }

    private static Stream<SessionFacts> atTheTimeOf(SessionFacts session, ReleasedProgramme release) {
        return release.sessions().stream()
                .map(ReleasedSession::facts)
                .filter(other -> other.takesPlace()
                        && other.plan().span().overlaps(session.plan().span()));
    }
}
