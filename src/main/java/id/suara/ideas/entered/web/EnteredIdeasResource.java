package id.suara.ideas.entered.web;

import id.suara.ideas.SubmitIdea;
import id.suara.ideas.entered.EnteredIdeas;
import id.suara.ideas.entered.EnteredRow;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** For a chaperone: who is in their care, and what they wrote down for them. */
@ApplicationScoped
@Path("care")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnteredIdeasResource {

    public record Entered(long id) {}

    @Inject
    EnteredIdeas entered;

    @GET
    @Path("children")
    public Response children() {
        return unkept(entered.children());
    }

    @GET
    @Path("ideas")
    public Response waiting() {
        List<EnteredRow> waiting = entered.ownWaiting();
        return unkept(waiting);
    }

    /** @param child as {@link #children} tells it; without one it is nobody's */
    @POST
    @Path("ideas")
    public Response enter(@QueryParam("child") Long child, SubmitIdea text) {
        if (text == null) {
            throw DomainException.invalid("request.invalid");
        }
        return Response.status(Response.Status.CREATED)
                .entity(new Entered(entered.enter(child == null ? 0 : child, text)))
                .build();
    }

    @DELETE
    @Path("ideas/{id}")
    public void takeBack(@PathParam("id") long id) {
        entered.takeBack(id);
    }

    static Response unkept(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
