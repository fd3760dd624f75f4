package id.suara.webinars.web;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.DomainException;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.Webinars;
import id.suara.webinars.attendance.AttendanceList;
import id.suara.webinars.attendance.AttendanceRow;
import id.suara.webinars.attendance.Candidate;
import id.suara.webinars.attendance.Decision;
import id.suara.webinars.attendance.MeetingReports;
import id.suara.webinars.attendance.NoteMinutes;
import id.suara.webinars.attendance.ReportRow;
import id.suara.webinars.attendance.SeenList;
import id.suara.webinars.attendance.SeenPeople;
import id.suara.webinars.attendance.SeenPerson;
import id.suara.webinars.reports.MeetingReport;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Who was at one webinar: reading reports, deciding who somebody is, noting minutes. */
@Named("webinarAttendancePage")
@ViewScoped
public class WebinarAttendancePage implements Serializable {

    /** A person decides on these before the next. */
    private static final int AT_ONCE = 20;

    @Inject
    transient Webinars webinars;

    @Inject
    transient MeetingReports reports;

    @Inject
    transient SeenList seen;

    @Inject
    transient SeenPeople people;

    @Inject
    transient AttendanceList attendance;

    @Inject
    transient Clock clock;

    private Long id;
    private Decision shown = Decision.OPEN;
    private int first;
    private Long note;
    private WebinarPlan plan;
    private transient Part file;
    private String timeZone;
    private Integer minutes;
    private String reason;
    private List<SeenPerson> some;
    private List<ReportRow> read = List.of();
    private int sameNames;
    private transient List<AttendanceRow> rows;

    public void load() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        plan = webinars.find(id);
        timeZone = plan.plan().timeZone();
        some = seen.page(id, shown, first, AT_ONCE);
        read = reports.of(id);
        sameNames = people.countSameNames(id);
    }

    public String read() throws IOException {
        reports.read(id, content(), timeZone);
        return here("report-read");
    }

    /** Never more than is looked at: a larger one is refused by its size. */
    private byte[] content() throws IOException {
        if (file == null) {
            throw DomainException.invalid("webinars.report-empty");
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(MeetingReport.LARGEST + 1);
        }
    }

    public String remove(ReportRow report) {
        reports.remove(id, report.id());
        return here("report-removed");
    }

    public String match(SeenPerson person, Candidate candidate) {
        people.match(id, person.id(), person.version(), Set.of(candidate.registrationId()));
        return here("decided");
    }

    public String beNobody(SeenPerson person) {
        people.beNobody(id, person.id(), person.version());
        return here("decided");
    }

    public String reopen(SeenPerson person) {
        people.reopen(id, person.id(), person.version());
        return here("decided");
    }

    public String matchSameNames() {
        people.matchSameNames(id);
        return here("decided");
    }

    public String keepMinutes() {
        attendance.note(id, note, new NoteMinutes(minutes, reason));
        return "/webinars/attendance?faces-redirect=true&id=" + id + "&done=noted";
    }

    public String forgetMinutes() {
        attendance.forget(id, note);
        return "/webinars/attendance?faces-redirect=true&id=" + id + "&done=noted";
    }

    private String here(String done) {
        return "/webinars/attendance?faces-redirect=true&id=" + id + "&show=" + shown + "&done=" + done;
    }

    public List<SeenPerson> getPeople() {
        return some;
    }

    public int getSameNames() {
        return sameNames;
    }

    public int count(Decision decision) {
        return seen.count(id, decision);
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    /** Where the next ones begin; negative for none. */
    public int getNext() {
        return first + AT_ONCE < count(shown) ? first + AT_ONCE : -1;
    }

    /** Where the ones before begin; negative for none. */
    public int getPrevious() {
        return first == 0 ? -1 : Math.max(0, first - AT_ONCE);
    }

    public List<ReportRow> getReports() {
        return read;
    }

    public List<AttendanceRow> getRows() {
        if (rows == null) {
            rows = attendance.rows(id);
        }
        return rows;
    }

    public long getEnough() {
        return getRows().stream().filter(AttendanceRow::enough).count();
    }

    /** Of whom minutes are being noted; null for nobody. */
    public AttendanceRow getNoted() {
        return getRows().stream()
                .filter(row -> Long.valueOf(row.registrationId()).equals(note))
                .findFirst()
                .orElse(null);
    }

    public boolean isBegun() {
        return plan.status().isPublic() && !plan.plan().startsAt().isAfter(clock.instant());
    }

    public List<ZoneId> getZones() {
        return IndonesianTime.zones();
    }

    public WebinarPlan getPlan() {
        return plan;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Decision getShown() {
        return shown;
    }

    public void setShown(Decision shown) {
        this.shown = shown == null ? Decision.OPEN : shown;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = Math.max(0, first);
    }

    public Long getNote() {
        return note;
    }

    public void setNote(Long note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
