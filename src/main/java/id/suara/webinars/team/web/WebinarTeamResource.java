package id.suara.webinars.team.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.webinars.team.NameMember;
import id.suara.webinars.team.WebinarTeams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Who leads one webinar or moderates its questions, for organizers. */
@Path("webinars/plans/{id}/team")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebinarTeamResource {

    @Inject
    WebinarTeams teams;

    /** By name. */
    @GET
    public Response list(@PathParam("id") long id) {
        return secret(Response.ok(teams.members(id)));
    }

    /** Naming somebody again changes their part. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response name(@PathParam("id") long id, NameMember member) {
        if (member == null) {
            throw DomainException.invalid("request.invalid");
        }
        return secret(Response.status(Response.Status.CREATED).entity(teams.name(id, member)));
    }

    @DELETE
    @Path("{account}")
    public void remove(@PathParam("id") long id, @PathParam("account") long account) {
        teams.remove(id, account);
    }

    private static Response secret(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
