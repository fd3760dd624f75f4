package id.suara.programme.web;

import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.programme.parts.PlanTrack;
import id.suara.programme.parts.TrackRow;
import id.suara.programme.parts.Tracks;
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

/** The lines of the programme, for organizers. */
@Path("programme/tracks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TracksResource {

    @Inject
    Tracks tracks;

    @HeaderParam(HttpHeaders.IF_MATCH)
    String ifMatch;

    @GET
    public Response list() {
        return PartAnswers.all(tracks.arranged());
    }

    @POST
    @Idempotent
    public Response add(PlanTrack plan) {
        TrackRow added = tracks.find(tracks.add(PartAnswers.given(plan)));
        return PartAnswers.added("tracks", added.id(), added, added.version());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        TrackRow row = tracks.find(id);
        return PartAnswers.one(row, row.version());
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, PlanTrack plan) {
        tracks.change(id, IfMatch.version(ifMatch), PartAnswers.given(plan));
        return one(id);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") long id) {
        tracks.remove(id, IfMatch.version(ifMatch));
        return Response.noContent().build();
    }
}
