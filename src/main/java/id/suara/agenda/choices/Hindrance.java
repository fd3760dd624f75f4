package id.suara.agenda.choices;

import id.suara.agenda.Delegate;
import id.suara.delegates.intake.Mode;
import id.suara.programme.SessionFacts;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.ReleasedSession;
import id.suara.programme.venue.RoomMode;
import java.time.Instant;

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
        boolean obliged = release.sessions().stream()
                .map(ReleasedSession::facts)
                .anyMatch(other -> other.takesPlace()
                        && delegate.isObliged(other.plan())
                        && other.plan().span().overlaps(plan.span()));
        return obliged ? OBLIGED : null;
    }
}
