package id.suara.delegates.requests.web;

import id.suara.delegates.GiveReason;
import id.suara.delegates.NominateChild;
import id.suara.delegates.requests.FamilyRequests;
import id.suara.delegates.requests.RequestRow;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What guardians asked for, with its clock, and the answers of the office (L12). */
@Path("family-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FamilyRequestsResource {

    private static final int MOST = 200;

    @Inject
    FamilyRequests requests;

    /** The most urgent first. */
    @GET
    public Response list(
            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("limit") @DefaultValue("50") int limit) {
        return unkept(requests.page(Math.max(0, first), Math.max(1, Math.min(limit, MOST))).stream()
                .map(RequestRow::withoutName)
                .toList());
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") long id) {
        return unkept(FamilyRequestView.of(requests.find(id)));
    }

    /** @param ifMatch the application's version */
    @PUT
    @Path("{id}/correction")
    public Response correct(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NominateChild mended) {
        requests.correct(id, IfMatch.version(ifMatch), given(mended));
        return read(id);
    }

    @PUT
    @Path("{id}/suspension")
    @Consumes(MediaType.WILDCARD)
    public Response suspend(@PathParam("id") long id) {
        requests.suspend(id);
        return read(id);
    }

    @PUT
    @Path("{id}/refusal")
    public Response refuse(@PathParam("id") long id, GiveReason why) {
        requests.refuse(id, given(why));
        return read(id);
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }

    private static Response unkept(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
