package id.suara.agenda.calendars;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes calendars as bytes: the same of the same entries, always. */
final class CalendarWriter {

    /** How often programs are asked to look again. */
    private static final Duration REFRESH = Duration.ofHours(1);

    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private CalendarWriter() {}

    /** @param name as programs show it; the same for everybody whose calendar it might be
     *  @param zone in which times are written */
    static byte[] feed(String name, ZoneId zone, List<CalendarEntry> entries) {
        Calendar calendar = begun(null);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        if (!entries.isEmpty()) {
            calendar.add(zone(zone, entries));
        }
        entries.forEach(entry -> calendar.add(event(entry, zone)));
        return bytes(calendar);
    }

    /** One event of a mail: asked to come, or told that it is cancelled for them.
     *
     *  @param cancelled whether to write {@code METHOD:CANCEL} */
    static byte[] invitation(CalendarEntry entry, ZoneId zone, boolean cancelled, Office office, String attendee) {
        Calendar calendar = begun(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(zone(zone, List.of(entry)));
        VEvent event = event(entry, zone);
        event.add(organizer(office));
        Attendee invited = new Attendee(URI.create("mailto:" + attendee));
        invited.add(Role.REQ_PARTICIPANT);
        if (!cancelled) {
            invited.add(PartStat.NEEDS_ACTION);
            // Nobody waits for an answer: a place is kept or given back on the page.
            invited.add(Rsvp.FALSE);
        }
        event.add(invited);
        calendar.add(event);
        return bytes(calendar);
    }

    /** Several events of a mail. */
    static byte[] published(List<CalendarEntry> entries, ZoneId zone, Office office) {
        Calendar calendar = begun(ImmutableMethod.PUBLISH);
        calendar.add(zone(zone, entries));
        for (CalendarEntry entry : entries) {
            VEvent event = event(entry, zone);
            event.add(organizer(office));
            calendar.add(event);
        }
        return bytes(calendar);
    }

    private static Organizer organizer(Office office) {
        Organizer organizer = new Organizer(URI.create("mailto:" + office.address()));
        organizer.add(new Cn(office.name()));
        return organizer;
    }

    private static Calendar begun(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Suara//Kongres Anak Indonesia//ID"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        if (method != null) {
            calendar.add(method);
        }
        return calendar;
    }

    private static VEvent event(CalendarEntry entry, ZoneId zone) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.writtenAt()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<ZonedDateTime>(entry.span().startsAt().atZone(zone)));
        event.add(new DtEnd<ZonedDateTime>(entry.span().endsAt().atZone(zone)));
        event.add(new Summary(entry.summary()));
        if (entry.description() != null) {
            event.add(new Description(entry.description()));
        }
        if (entry.location() != null) {
            event.add(new Location(entry.location()));
        }
        event.add(new Url(entry.page()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** What holds of the zone from the first event on. */
    private static VTimeZone zone(ZoneId zone, List<CalendarEntry> entries) {
        VTimeZone known = ZONES.getTimeZone(zone.getId()).getVTimeZone();
        Instant first = entries.stream()
                .map(entry -> entry.span().startsAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Observance inForce = known.getApplicableObservance(first.atZone(zone));
        List<Observance> needed =
                zone.getRules().nextTransition(first) == null ? List.of(inForce) : List.copyOf(known.getObservances());
        return new VTimeZone(new PropertyList(List.<Property>of(new TzId(zone.getId()))), new ComponentList<>(needed));
    }

    private static byte[] bytes(Calendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // Folds long lines, which toString does not.
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
