package id.suara.programme.web;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.AgeBand;
import id.suara.programme.Audience;
import id.suara.programme.Place;
import id.suara.programme.SessionPlan;
import id.suara.programme.Span;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.releases.PublicSession;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A public session in one reader's language and time zone.
 *
 * @param time where the reader is, with the zone's label
 * @param homeTime where the congress is, or null where that is the same
 * @param place null where it was not decided yet
 * @param commissions names, for a session that is for some; else null
 * @param ages such as {@code 10-12, 13-15}; null for every age
 */
public record SessionCard(
        long id,
        Span span,
        String title,
        String description,
        String kind,
        String time,
        String homeTime,
        Place place,
        String track,
        String audience,
        String commissions,
        Integer capacity,
        String ages,
        List<String> languages,
        List<String> services,
        List<Who> speakers) {

    /** @param kind a part of a text's key */
    public record Who(String kind, String name, String position, String bio) {

        static Who of(SpeakerRow row, boolean english) {
            return new Who(row.kind().name(), row.name(), row.position(english), row.bio(english));
        }
    }

    static SessionCard of(PublicSession session, ZoneId reader, ZoneId congress, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        SessionPlan plan = session.plan();
        return new SessionCard(
                session.id(),
                plan.span(),
                plan.title(english),
                plan.description(english),
                plan.kind().name(),
                IndonesianTime.hours(plan.startsAt(), plan.endsAt(), reader, locale),
                reader.equals(congress) ? null : IndonesianTime.hours(plan.startsAt(), plan.endsAt(), congress, locale),
                session.place(),
                session.track() == null ? null : session.track().name(english),
                plan.audience().name(),
                plan.audience() == Audience.COMMISSIONS
                        ? session.commissions().stream()
                                .map(one -> one.name(english))
                                .collect(Collectors.joining(", "))
                        : null,
                plan.capacity(),
                plan.ageBands().isEmpty() || plan.ageBands().size() == AgeBand.values().length
                        ? null
                        : plan.ageBands().stream().map(AgeBand::label).collect(Collectors.joining(", ")),
                plan.languages().stream().map(Enum::name).toList(),
                plan.services().stream().map(Enum::name).toList(),
                session.speakers().stream().map(one -> Who.of(one, english)).toList());
    }
}
