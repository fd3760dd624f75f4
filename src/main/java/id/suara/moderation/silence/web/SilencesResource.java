package id.suara.moderation.silence.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.moderation.silence.SilenceChild;
import id.suara.moderation.silence.Silences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Who is silenced, for organizers and moderators. */
@ApplicationScoped
@Path("moderation/silences")
@Produces(MediaType.APPLICATION_JSON)
public class SilencesResource {

    @Inject
    Silences silences;

    @GET
    public Response all() {
        return answer(Response.ok(silences.rows()));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response silence(SilenceChild command) {
        if (command == null) {
            throw DomainException.invalid("request.invalid");
        }
        long id = silences.silence(command);
        return answer(Response.status(Response.Status.CREATED).entity(silences.row(id)));
    }

    /** By a second person. */
    @PUT
    @Path("{id}/confirmation")
    public Response confirm(@PathParam("id") long id) {
        silences.confirm(id);
        return answer(Response.ok(silences.row(id)));
    }

    /** Does nothing to one that is over. */
    @PUT
    @Path("{id}/lifting")
    public Response lift(@PathParam("id") long id) {
        silences.lift(id);
        return answer(Response.ok(silences.row(id)));
    }

    private static Response answer(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
