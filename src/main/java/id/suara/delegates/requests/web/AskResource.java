package id.suara.delegates.requests.web;

import id.suara.delegates.requests.AskCorrection;
import id.suara.delegates.requests.FamilyRequests;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
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
import java.util.List;

/** What a guardian asks for, by their link; no account and no token. */
@Path("family-requests/of/{link}/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AskResource {

    /** @param suspended whether nothing is done with the application now */
    public record FamilyView(boolean suspended, List<FamilyRequestView> requests) {}

    @Inject
    FamilyRequests requests;

    @PathParam("link")
    String link;

    @PathParam("id")
    long id;

    @GET
    public Response read() {
        return answer(Response.ok());
    }

    @POST
    @Path("corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public Response correct(AskCorrection asked) {
        if (asked == null) {
            throw DomainException.invalid("request.invalid");
        }
        requests.askCorrection(link, id, asked);
        return answer(Response.status(Response.Status.CREATED));
    }

    @POST
    @Path("suspension")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    public Response suspend() {
        requests.askSuspension(link, id);
        return answer(Response.status(Response.Status.CREATED));
    }

    /** Ends the pause at once. */
    @DELETE
    @Path("suspension")
    public Response resume() {
        requests.resume(link, id);
        return answer(Response.ok());
    }

    private Response answer(Response.ResponseBuilder answer) {
        return answer.entity(new FamilyView(
                        requests.isSuspended(link, id),
                        requests.ofFamily(link, id).stream()
                                .map(FamilyRequestView::of)
                                .toList()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
