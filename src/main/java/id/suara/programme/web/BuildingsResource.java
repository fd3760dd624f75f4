package id.suara.programme.web;

import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.programme.venue.BuildingRow;
import id.suara.programme.venue.PlanBuilding;
import id.suara.programme.venue.Venue;
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

/** Buildings, for organizers. */
@Path("programme/buildings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BuildingsResource {

    @Inject
    Venue venue;

    @HeaderParam(HttpHeaders.IF_MATCH)
    String ifMatch;

    @GET
    public Response list() {
        return PartAnswers.all(venue.arrangedBuildings());
    }

    @POST
    @Idempotent
    public Response add(PlanBuilding plan) {
        BuildingRow added = venue.findBuilding(venue.addBuilding(PartAnswers.given(plan)));
        return PartAnswers.added("buildings", added.id(), added, added.version());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        BuildingRow row = venue.findBuilding(id);
        return PartAnswers.one(row, row.version());
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, PlanBuilding plan) {
        venue.changeBuilding(id, IfMatch.version(ifMatch), PartAnswers.given(plan));
        return one(id);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") long id) {
        venue.removeBuilding(id, IfMatch.version(ifMatch));
        return Response.noContent().build();
    }
}
