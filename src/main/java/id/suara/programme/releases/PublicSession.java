package id.suara.programme.releases;

import id.suara.programme.Place;
import id.suara.programme.SessionPlan;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.parts.TrackRow;
import java.util.List;

/**
 * A session of the current release, with the names of what it is made of.
 *
 * @param track null for none
 */
public record PublicSession(
        ReleasedSession session, TrackRow track, List<CommissionRow> commissions, List<SpeakerRow> speakers) {

    public long id() {
        return session.id();
    }

    public SessionPlan plan() {
        return session.plan();
    }

    /** Null where it was not decided yet. */
    public Place place() {
        return session.facts().place();
    }
}
