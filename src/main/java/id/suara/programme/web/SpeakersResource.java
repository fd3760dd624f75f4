package id.suara.programme.web;

import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.programme.parts.PlanSpeaker;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.parts.Speakers;
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

/** Who speaks and who facilitates, for organizers. */
@Path("programme/speakers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpeakersResource {

    @Inject
    Speakers speakers;

    @HeaderParam(HttpHeaders.IF_MATCH)
    String ifMatch;

    @GET
    public Response list() {
        return PartAnswers.all(speakers.arranged());
    }

    @POST
    @Idempotent
    public Response add(PlanSpeaker plan) {
        SpeakerRow added = speakers.find(speakers.add(PartAnswers.given(plan)));
        return PartAnswers.added("speakers", added.id(), added, added.version());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        SpeakerRow row = speakers.find(id);
        return PartAnswers.one(row, row.version());
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, PlanSpeaker plan) {
        speakers.change(id, IfMatch.version(ifMatch), PartAnswers.given(plan));
        return one(id);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") long id) {
        speakers.remove(id, IfMatch.version(ifMatch));
        return Response.noContent().build();
    }
}
