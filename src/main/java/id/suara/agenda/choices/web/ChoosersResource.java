package id.suara.agenda.choices.web;

import id.suara.agenda.choices.Chooser;
import id.suara.agenda.choices.Choosers;
import id.suara.agenda.choices.FilledSession;
import id.suara.kernel.ReaderLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** Who chose which optional session, for organizers. */
@ApplicationScoped
@Path("optional-sessions")
@Produces(MediaType.APPLICATION_JSON)
public class ChoosersResource {

    /** @param seats null for as many as like */
    public record Filled(
            long id, String title, Instant startsAt, Instant endsAt, Integer seats, int taken, int waiting) {}

    @Inject
    Choosers choosers;

    @GET
    public List<Filled> all(@Context HttpHeaders headers) {
        boolean english = ReaderLanguage.of(headers).getLanguage().equals("en");
        return choosers.all().stream().map(one -> filled(one, english)).toList();
    }

    @GET
    @Path("{id}/delegates")
    public Response of(@PathParam("id") long id) {
        List<Chooser> found = choosers.of(id);
        return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @DELETE
    @Path("{id}/delegates/{applicationId}")
    public void takeOut(@PathParam("id") long id, @PathParam("applicationId") long applicationId) {
        choosers.takeOut(id, applicationId);
    }

    private static Filled filled(FilledSession one, boolean english) {
        var plan = one.session().facts().plan();
        return new Filled(
                one.id(),
                plan.title(english),
                plan.startsAt(),
                plan.endsAt(),
                one.session().seats(),
                one.taken(),
                one.waiting());
    }
}
