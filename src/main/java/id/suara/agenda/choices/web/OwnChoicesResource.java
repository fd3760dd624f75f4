package id.suara.agenda.choices.web;

import id.suara.agenda.choices.Choice;
import id.suara.agenda.choices.Choices;
import id.suara.agenda.choices.Hindrance;
import id.suara.agenda.choices.OwnChoices;
import id.suara.agenda.choices.Standing;
import id.suara.kernel.DomainException;
import id.suara.kernel.ReaderLanguage;
import id.suara.programme.Place;
import id.suara.programme.SessionPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** A delegate's optional sessions. */
@ApplicationScoped
@Path("my/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnChoicesResource {

    /** @param opensAt null once it has been, and while nobody knows */
    public record Shown(boolean open, Instant opensAt, List<Session> sessions) {}

    /** @param seats null for as many as like, with {@code free}
     *  @param line the caller's place in line, from 1; 0 when they are not in it
     *  @param hindrance why the caller cannot choose it, or null
     *  @param insteadOf what they chose at the same time, or null */
    public record Session(
            long id,
            String title,
            String description,
            Instant startsAt,
            Instant endsAt,
            String room,
            String building,
            Integer seats,
            Integer free,
            int waiting,
            Standing standing,
            int line,
            Hindrance hindrance,
            Long insteadOf) {}

    /** @param instead whether to give back what was chosen at the same time; false where it is missing */
    public record Choosing(boolean instead) {}

    public record Chosen(Standing standing) {}

    @Inject
    Choices choices;

    @GET
    public Response own(@Context HttpHeaders headers) {
        OwnChoices own = choices.own().orElseThrow(() -> DomainException.notFound("agenda.none-yet"));
        boolean english = ReaderLanguage.of(headers).getLanguage().equals("en");
        Shown shown = new Shown(
                own.open(),
                own.opensAt(),
                own.choices().stream().map(choice -> session(choice, english)).toList());
        return Response.ok(shown).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @PUT
    @Path("{id}")
    public Chosen choose(@PathParam("id") long id, Choosing wanted) {
        if (wanted == null) {
            throw DomainException.invalid("request.invalid");
        }
        return new Chosen(choices.choose(id, wanted.instead()));
    }

    @DELETE
    @Path("{id}")
    public void giveBack(@PathParam("id") long id) {
        choices.giveBack(id);
    }

    private static Session session(Choice choice, boolean english) {
        SessionPlan plan = choice.session().facts().plan();
        Place place = choice.session().facts().place();
        return new Session(
                choice.id(),
                plan.title(english),
                plan.description(english),
                plan.startsAt(),
                plan.endsAt(),
                place == null ? null : place.room(),
                place == null ? null : place.building(),
                choice.session().seats(),
                choice.free(),
                choice.waiting(),
                choice.standing(),
                choice.line(),
                choice.hindrance(),
                choice.insteadOf() == null ? null : choice.insteadOf().id());
    }
}
