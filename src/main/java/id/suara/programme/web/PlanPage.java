package id.suara.programme.web;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.IndonesianTime;
import id.suara.kernel.DomainException;
import id.suara.programme.Draft;
import id.suara.programme.DraftSession;
import id.suara.programme.MoveSession;
import id.suara.programme.SessionState;
import id.suara.programme.Sessions;
import id.suara.programme.conflicts.Conflict;
import id.suara.programme.conflicts.ConflictWords;
import id.suara.programme.conflicts.Conflicts;
import id.suara.programme.parts.TrackRow;
import id.suara.programme.parts.Tracks;
import id.suara.programme.venue.RoomRow;
import id.suara.programme.venue.Venue;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.primefaces.event.SelectEvent;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.event.schedule.ScheduleEntryResizeEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;

/** The draft on a calendar, a day at a time; what has no time is listed beside it. */
@Named("planPage")
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 22;

    /** A conflict of the draft, in words. */
    public record Line(String sentence, boolean impossible, List<Long> sessions) implements Serializable {}

    @Inject
    transient Sessions sessions;

    @Inject
    transient Conflicts conflicts;

    @Inject
    transient Venue venue;

    @Inject
    transient Tracks tracks;

    @Inject
    transient Congresses congresses;

    private String day;
    private Long room;
    private Long track;

    private LocalDate shown;
    private List<LocalDate> days;
    private ZoneId zone;
    private Draft draft;
    private List<Conflict> found;
    private List<RoomRow> rooms;
    private List<TrackRow> lines;
    private ScheduleModel calendar;

    public void load() {
        Congress congress = congresses.requireCurrent();
        zone = congress.zone();
        days = congress.getFirstDay()
                .datesUntil(congress.getLastDay().plusDays(1))
                .toList();
        shown = asked(congress);
        rooms = venue.rooms(congress.getId());
        lines = tracks.all(congress.getId());
        draft = sessions.draft();
        found = conflicts.ofDraft();
        calendar = new DefaultScheduleModel();
        draft.sessions().stream().filter(this::isShown).forEach(session -> calendar.addEvent(event(session)));
    }

    private LocalDate asked(Congress congress) {
        try {
            return day == null ? congress.getFirstDay() : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return congress.getFirstDay();
        }
    }

    private boolean isShown(DraftSession session) {
        return session.facts().takesPlace()
                && (room == null || room.equals(session.plan().roomId()))
                && (track == null || track.equals(session.plan().trackId()));
    }

    private ScheduleEvent<Long> event(DraftSession session) {
        String place = session.facts().place() == null
                ? ""
                : " · " + session.facts().place().room();
        return DefaultScheduleEvent.<Long>builder()
                .title(session.plan().title() + place)
                .startDate(there(session.plan().startsAt()))
                .endDate(there(session.plan().endsAt()))
                .styleClass("kind-" + session.plan().kind() + (isInConflict(session.id()) ? " clashing" : ""))
                .data(session.id())
                .build();
    }

    private LocalDateTime there(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    public void drag(ScheduleEntryMoveEvent moved) {
        move(moved.getScheduleEvent());
    }

    public void stretch(ScheduleEntryResizeEvent resized) {
        move(resized.getScheduleEvent());
    }

    /** What somebody else changed meanwhile is kept, and shown. */
    private void move(ScheduleEvent<?> event) {
        DraftSession session = known((Long) event.getData());
        try {
            sessions.move(
                    session.id(),
                    session.version(),
                    new MoveSession(
                            event.getStartDate().atZone(zone).toInstant(),
                            event.getEndDate().atZone(zone).toInstant(),
                            null));
            Told.info("programme.plan.moved", session.plan().title(), when(known(reload(), session.id())));
        } catch (DomainException refused) {
            reload();
            Told.refused(refused, session.plan().title());
        }
    }

    private Draft reload() {
        load();
        return draft;
    }

    private DraftSession known(long id) {
        return known(draft, id);
    }

    private static DraftSession known(Draft among, long id) {
        return among.sessions().stream()
                .filter(session -> session.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("programme.none"));
    }

    /** Leads to the session's own page. */
    public void open(SelectEvent<ScheduleEvent<?>> selected) {
        Told.go("/programme/session?id=" + selected.getObject().getData());
    }

    /** Takes a session off the calendar, to the unscheduled. */
    public void unschedule(long id) {
        DraftSession session = known(id);
        sessions.move(id, session.version(), new MoveSession(null, null, null));
        load();
        Told.info("programme.plan.unscheduled-one", session.plan().title());
    }

    public boolean isInConflict(long id) {
        return found.stream().anyMatch(conflict -> conflict.concerns(id));
    }

    public String when(DraftSession session) {
        return session.plan().hasTime()
                ? IndonesianTime.hours(session.plan().startsAt(), session.plan().endsAt(), zone, locale())
                : "";
    }

    private static Locale locale() {
        return Told.locale();
    }

    public List<Line> getConflicts() {
        Locale locale = locale();
        return found.stream()
                .map(one -> new Line(
                        ConflictWords.of(one, locale),
                        one.isImpossible(),
                        one.sessions().stream().map(session -> session.id()).toList()))
                .toList();
    }

    /** Of the day that is shown, for those who work without the calendar. */
    public List<DraftSession> getOfDay() {
        return draft.sessions().stream()
                .filter(this::isShown)
                .filter(session ->
                        there(session.plan().startsAt()).toLocalDate().equals(shown))
                .toList();
    }

    /** Outside the congress's days, which no day here shows. */
    public List<DraftSession> getElsewhere() {
        return draft.sessions().stream()
                .filter(session -> session.facts().takesPlace())
                .filter(session ->
                        !days.contains(there(session.plan().startsAt()).toLocalDate()))
                .toList();
    }

    public List<DraftSession> getUnscheduled() {
        return draft.sessions().stream()
                .filter(session -> !session.plan().hasTime() && session.state() != SessionState.CANCELLED)
                .toList();
    }

    public List<DraftSession> getCancelled() {
        return draft.sessions().stream()
                .filter(session -> session.state() == SessionState.CANCELLED)
                .toList();
    }

    /** The calendar's first hour: early enough for everything of the day. */
    public String getFrom() {
        int first = getOfDay().stream()
                .mapToInt(session -> there(session.plan().startsAt()).getHour())
                .min()
                .orElse(FIRST_HOUR);
        return "%02d:00:00".formatted(Math.min(first, FIRST_HOUR));
    }

    public String getUntil() {
        boolean late = getOfDay().stream()
                .map(session -> there(session.plan().endsAt()))
                .anyMatch(
                        end -> end.getHour() >= LAST_HOUR || !end.toLocalDate().equals(shown));
        return late ? "24:00:00" : LAST_HOUR + ":00:00";
    }

    public String dayName(LocalDate one) {
        return IndonesianTime.day(one, locale());
    }

    public List<LocalDate> getDays() {
        return days;
    }

    public LocalDate getShown() {
        return shown;
    }

    public String getZoneLabel() {
        return IndonesianTime.label(zone);
    }

    public ScheduleModel getCalendar() {
        return calendar;
    }

    public List<RoomRow> getRooms() {
        return rooms;
    }

    public List<TrackRow> getTracks() {
        return lines;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }

    public Long getTrack() {
        return track;
    }

    public void setTrack(Long track) {
        this.track = track;
    }
}
