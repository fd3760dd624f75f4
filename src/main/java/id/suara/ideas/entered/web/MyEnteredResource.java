package id.suara.ideas.entered.web;

import id.suara.ideas.IdeaForum;
import id.suara.ideas.OwnIdea;
import id.suara.ideas.entered.EnteredIdeas;
import id.suara.kernel.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** For a child: what a chaperone wrote down, to be sent or thrown away. */
@ApplicationScoped
@Path("my/entered-ideas")
@Produces(MediaType.APPLICATION_JSON)
public class MyEnteredResource {

    @Inject
    EnteredIdeas entered;

    @Inject
    IdeaForum forum;

    @GET
    public Response list() {
        return EnteredIdeasResource.unkept(entered.forMe());
    }

    /** It is the child's idea from here on. */
    @PUT
    @Path("{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response confirm(@PathParam("id") long id) {
        OwnIdea sent = forum.ownIdea(entered.confirm(id));
        return Response.ok(sent)
                .tag(IfMatch.tag(sent.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") long id) {
        entered.discard(id);
    }
}
