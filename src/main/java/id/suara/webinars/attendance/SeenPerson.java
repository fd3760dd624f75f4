package id.suara.webinars.attendance;

import id.suara.webinars.reports.Match;
import java.io.Serializable;
import java.util.List;

/**
 * Somebody of a report, for those who decide who they are.
 *
 * @param originalName before they were renamed in the meeting; null for who was not
 * @param email null where the report gives none
 * @param attendees who they are; empty while that is open, and for nobody
 * @param candidates who they may be, best first
 * @param cancelled whether the address is that of somebody who registered and cancelled
 * @param byHand whether a person decided it, not the e-mail address
 */
public record SeenPerson(
        long id,
        String shownName,
        String originalName,
        String email,
        Match.ShownAs shownAs,
        int minutes,
        Decision decision,
        List<Candidate> attendees,
        List<Candidate> candidates,
        boolean cancelled,
        boolean byHand,
        long version)
        implements Serializable {

    public SeenPerson {
        attendees = List.copyOf(attendees);
        candidates = List.copyOf(candidates);
    }
}
