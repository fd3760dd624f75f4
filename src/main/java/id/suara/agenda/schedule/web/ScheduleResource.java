package id.suara.agenda.schedule.web;

import id.suara.agenda.schedule.Schedule;
import id.suara.agenda.schedule.ScheduledSession;
import id.suara.agenda.schedule.ScheduledSession.Mark;
import id.suara.agenda.schedule.Schedules;
import id.suara.kernel.DomainException;
import id.suara.kernel.ReaderLanguage;
import id.suara.programme.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A delegate's own schedule. */
@ApplicationScoped
@Path("my/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScheduleResource {

    /** @param commission null for a delegate who is in none yet */
    public record Shown(
            long releaseId,
            int release,
            Instant releasedAt,
            String zone,
            String congressZone,
            String commission,
            boolean changed,
            List<Session> sessions,
            List<Session> noLonger) {}

    /** @param mark how it differs from what was read last, or null */
    public record Session(
            long id,
            String uid,
            String title,
            String description,
            Instant startsAt,
            Instant endsAt,
            boolean obligatory,
            boolean cancelled,
            String room,
            String building,
            String link,
            Mark mark,
            Instant startedBefore,
            String roomBefore) {}

    /** @param releaseId up to which everything was read */
    public record Reading(Long releaseId) {}

    @Inject
    Schedules schedules;

    @GET
    public Response own(@Context HttpHeaders headers) {
        Locale locale = ReaderLanguage.of(headers);
        return answer(schedules.own(locale), locale);
    }

    @PUT
    @Path("reading")
    public void read(Reading reading) {
        if (reading == null || reading.releaseId() == null) {
            throw DomainException.invalid("request.invalid");
        }
        schedules.read(reading.releaseId());
    }

    static Response answer(Optional<Schedule> found, Locale locale) {
        Schedule schedule = found.orElseThrow(() -> DomainException.notFound("agenda.none-yet"));
        boolean english = locale.getLanguage().equals("en");
        Shown shown = new Shown(
                schedule.releaseId(),
                schedule.release(),
                schedule.releasedAt(),
                schedule.zone().getId(),
                schedule.congressZone().getId(),
                schedule.commission(),
                schedule.isChanged(),
                sessions(schedule.sessions(), english),
                sessions(schedule.missed(), english));
        return Response.ok(shown).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static List<Session> sessions(List<ScheduledSession> sessions, boolean english) {
        return sessions.stream().map(session -> session(session, english)).toList();
    }

    private static Session session(ScheduledSession session, boolean english) {
        Place place = session.place();
        return new Session(
                session.id(),
                session.facts().uid(),
                session.facts().plan().title(english),
                session.facts().plan().description(english),
                session.startsAt(),
                session.endsAt(),
                session.obligatory(),
                session.cancelled(),
                place == null ? null : place.room(),
                place == null ? null : place.building(),
                session.link(),
                session.mark(),
                session.before() == null ? null : session.before().startsAt(),
                session.placeBefore() == null ? null : session.placeBefore().room());
    }
}
