package id.suara.webinars;

import id.suara.webinars.attendance.MeetingReports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** A webinar of a test's own that ended an hour ago, its attendees, and reports about it. */
@Dependent
public class PastWebinar {

    private static final DateTimeFormatter ZOOM =
            DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a", Locale.ROOT).withZone(ZoneId.of("Asia/Jakarta"));

    @Inject
    TrialWebinar trial;

    @Inject
    OwnRegistrations own;

    @Inject
    MeetingReports reports;

    private long id;
    private Instant startsAt;
    private final StringBuilder report =
            new StringBuilder("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n");

    /** Two hours long, 90 minutes needed; still to come until {@link #end}. */
    public long open() {
        id = trial.open(100);
        return id;
    }

    /** Registers, and answers the mail. @return the registration */
    public long comes(String name, String email) throws SQLException {
        trial.actAsVisitor();
        trial.registrations.register(
                id, new RegisterAttendee(TrialWebinar.attendee(name), email, true, "id", List.of()), null);
        own.verify(trial.link(id, email));
        return trial.id(id, email);
    }

    /** From here on it is over, and the caller an organizer. */
    public void end() throws SQLException {
        startsAt = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(3, ChronoUnit.HOURS);
        trial.sql("update webinar set starts_at = '" + startsAt + "', ends_at = '" + startsAt.plus(2, ChronoUnit.HOURS)
                + "' where id = " + id);
        trial.actAsOrganizer();
    }

    /** One more row of the report. @param from minutes after the beginning */
    public PastWebinar saw(String name, String email, int from, int until) {
        report.append(name)
                .append(',')
                .append(email)
                .append(',')
                .append(ZOOM.format(startsAt.plus(from, ChronoUnit.MINUTES)))
                .append(',')
                .append(ZOOM.format(startsAt.plus(until, ChronoUnit.MINUTES)))
                .append(',')
                .append(until - from)
                .append('\n');
        return this;
    }

    public byte[] report() {
        return report.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what was seen so far. */
    public long read() {
        return reports.read(id, report(), "Asia/Jakarta");
    }
}
