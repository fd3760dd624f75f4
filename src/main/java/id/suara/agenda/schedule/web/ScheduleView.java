package id.suara.agenda.schedule.web;

import id.suara.agenda.OwnTime;
import id.suara.agenda.schedule.Schedule;
import id.suara.agenda.schedule.ScheduledSession;
import id.suara.congress.IndonesianTime;
import id.suara.programme.Place;
import id.suara.programme.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A schedule as a page writes it: day by day in the delegate's time. */
public final class ScheduleView {

    /** @param past whether it is over where the delegate is */
    public record Day(String name, boolean past, List<ScheduledSession> sessions) {}

    private final Schedule schedule;
    private final Locale locale;
    private final Instant now;
    private final OwnTime time;

    ScheduleView(Schedule schedule, Locale locale, Instant now) {
        this.schedule = schedule;
        this.locale = locale;
        this.now = now;
        this.time = new OwnTime(schedule.zone(), schedule.congressZone(), locale);
    }

    public Schedule getSchedule() {
        return schedule;
    }

    /** Null when all is over. */
    public ScheduledSession getNext() {
        return schedule.next(now);
    }

    /** Whether it has begun. */
    public boolean isGoingOn(ScheduledSession session) {
        return !session.startsAt().isAfter(now) && session.endsAt().isAfter(now);
    }

    public List<Day> getDays() {
        Map<LocalDate, List<ScheduledSession>> byDay = new LinkedHashMap<>();
        for (ScheduledSession session : schedule.sessions()) {
            byDay.computeIfAbsent(time.date(session.startsAt()), any -> new ArrayList<>())
                    .add(session);
        }
        LocalDate today = time.date(now);
        return byDay.entrySet().stream()
                .map(entry -> new Day(
                        IndonesianTime.day(entry.getKey(), locale),
                        entry.getKey().isBefore(today),
                        entry.getValue()))
                .toList();
    }

    public String day(ScheduledSession session) {
        return time.day(session.startsAt());
    }

    public String hours(ScheduledSession session) {
        return time.hours(session.facts().plan().span());
    }

    public String when(Span span) {
        return time.when(span);
    }

    public String where(Place place) {
        return place == null ? null : place.label();
    }

    public String title(ScheduledSession session) {
        return session.facts().plan().title(isEnglish());
    }

    public String description(ScheduledSession session) {
        return session.facts().plan().description(isEnglish());
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }
}
