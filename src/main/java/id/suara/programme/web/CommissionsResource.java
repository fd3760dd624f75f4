package id.suara.programme.web;

import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.PlanCommission;
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

/** The commissions, without who is in them, for organizers. */
@Path("programme/commissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommissionsResource {

    @Inject
    Commissions commissions;

    @HeaderParam(HttpHeaders.IF_MATCH)
    String ifMatch;

    @GET
    public Response list() {
        return PartAnswers.all(commissions.arranged());
    }

    @POST
    @Idempotent
    public Response add(PlanCommission plan) {
        CommissionRow added = commissions.find(commissions.add(PartAnswers.given(plan)));
        return PartAnswers.added("commissions", added.id(), added, added.version());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        CommissionRow row = commissions.find(id);
        return PartAnswers.one(row, row.version());
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") long id, PlanCommission plan) {
        commissions.change(id, IfMatch.version(ifMatch), PartAnswers.given(plan));
        return one(id);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") long id) {
        commissions.remove(id, IfMatch.version(ifMatch));
        return Response.noContent().build();
    }
}
