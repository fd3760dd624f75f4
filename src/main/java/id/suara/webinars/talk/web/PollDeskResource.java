package id.suara.webinars.talk.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.webinars.talk.PollDesk;
import id.suara.webinars.talk.PollRow;
import id.suara.webinars.talk.PreparePoll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The polls of a webinar, for its moderators. */
@Path("webinars/plans/{id}/polls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PollDeskResource {

    @Inject
    PollDesk desk;

    @GET
    public Response list(@PathParam("id") long id) {
        return secret(Response.ok(desk.rows(id)));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response prepare(@PathParam("id") long id, PreparePoll poll) {
        if (poll == null) {
            throw DomainException.invalid("request.invalid");
        }
        return answer(Response.status(Response.Status.CREATED), id, desk.prepare(id, poll));
    }

    @PUT
    @Path("{one}/opening")
    public Response open(
            @PathParam("id") long id, @PathParam("one") long poll, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        desk.open(id, poll, IfMatch.version(seen));
        return answer(Response.ok(), id, poll);
    }

    @PUT
    @Path("{one}/closing")
    public Response close(
            @PathParam("id") long id, @PathParam("one") long poll, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        desk.close(id, poll, IfMatch.version(seen));
        return answer(Response.ok(), id, poll);
    }

    @DELETE
    @Path("{one}")
    public void remove(
            @PathParam("id") long id, @PathParam("one") long poll, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        desk.remove(id, poll, IfMatch.version(seen));
    }

    private Response answer(Response.ResponseBuilder answer, long id, long poll) {
        PollRow row = desk.find(id, poll);
        return secret(answer.entity(row).tag(IfMatch.tag(row.version())));
    }

    private static Response secret(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
