package id.suara.webinars.reports;

import java.util.List;

/** What was found for one person of a report.
 *
 *  @param certain the attendee with this e-mail address, null where only a person can tell
 *  @param proposals best first; empty when somebody is certain, and when nobody is like it */
public record Match(ReportPerson person, ShownAs shownAs, Registrant certain, List<Proposal> proposals) {

    /** What the name in the meeting names. */
    public enum ShownAs {
        PERSON,
        OFFICE,
        /** "iPhone", "Zoom user", or nothing that could be a name. */
        DEVICE
    }

    public Match {
        proposals = List.copyOf(proposals);
    }
}
