package id.suara.programme.web;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.programme.ProgrammePolicy;
import id.suara.programme.ProgrammePolicy.Action;
import id.suara.programme.releases.ReleaseProgramme;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.Releases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** Releases, past and present, for organizers. */
@Path("programme/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReleasesResource {

    private static final String PRIVATE = "private, no-store";

    @Inject
    Releases releases;

    @Inject
    CurrentCaller caller;

    @GET
    public Response history() {
        return priv(Response.ok(
                releases.history().stream().map(ProgrammeViews::history).toList()));
    }

    @POST
    @Idempotent
    public Response release(ReleaseProgramme command) {
        if (command == null) {
            throw DomainException.invalid("request.invalid");
        }
        long id = releases.release(command);
        return priv(Response.created(
                        UriBuilder.fromPath("/api/v1/programme/releases/{id}").build(id))
                .entity(ProgrammeViews.whole(releases.find(id))));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return priv(Response.ok(ProgrammeViews.whole(found(id))));
    }

    /** @param from another release's id; absent for the one before */
    @GET
    @Path("{id}/difference")
    public Response difference(@PathParam("id") long id, @QueryParam("from") Long from) {
        ReleasedProgramme release = found(id);
        Long before = from == null ? release.previousId() : from;
        return priv(Response.ok(ProgrammeViews.view(releases.difference(before, id))));
    }

    private ReleasedProgramme found(long id) {
        ProgrammePolicy.require(Action.READ_DRAFT, caller.get());
        return releases.find(id);
    }

    private static Response priv(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, PRIVATE).build();
    }
}
