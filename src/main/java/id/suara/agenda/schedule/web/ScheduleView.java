package id.suara.agenda.schedule.web;

import id.suara.agenda.schedule.Schedule;
import id.suara.agenda.schedule.ScheduledSession;
import id.suara.congress.IndonesianTime;
import id.suara.programme.Place;
import id.suara.programme.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

    ScheduleView(Schedule schedule, Locale locale, Instant now) {
        this.schedule = schedule;
        this.locale = locale;
        this.now = now;
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
            byDay.computeIfAbsent(LocalDate.ofInstant(session.startsAt(), schedule.zone()), any -> new ArrayList<>())
                    .add(session);
        }
        LocalDate today = LocalDate.ofInstant(now, schedule.zone());
        return byDay.entrySet().stream()
                .map(entry -> new Day(
                        IndonesianTime.day(entry.getKey(), locale),
                        entry.getKey().isBefore(today),
                        entry.getValue()))
                .toList();
    }

    public String day(ScheduledSession session) {
        return IndonesianTime.day(LocalDate.ofInstant(session.startsAt(), schedule.zone()), locale);
    }

    public String hours(ScheduledSession session) {
        return hours(session.facts().plan().span());
    }

    /** For example {@code 10.30–12.00 WITA (09.30–11.00 WIB)}: the delegate's, and the congress's where it differs. */
    public String hours(Span span) {
        String mine = hours(span, schedule.zone());
        return isElsewhere() ? mine + " (" + hours(span, schedule.congressZone()) + ")" : mine;
    }

    /** As {@link #hours(Span)}, with the day. */
    public String when(Span span) {
        return IndonesianTime.day(LocalDate.ofInstant(span.startsAt(), schedule.zone()), locale) + ", " + hours(span);
    }

    private boolean isElsewhere() {
        return !IndonesianTime.label(schedule.zone()).equals(IndonesianTime.label(schedule.congressZone()));
    }

    private String hours(Span span, ZoneId zone) {
        DateTimeFormatter clock = DateTimeFormatter.ofPattern(isEnglish() ? "HH:mm" : "HH.mm");
        return clock.format(span.startsAt().atZone(zone)) + "–"
                + clock.format(span.endsAt().atZone(zone)) + " " + IndonesianTime.label(zone);
    }

    public String where(Place place) {
        return place == null ? null : place.building() == null ? place.room() : place.room() + ", " + place.building();
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
