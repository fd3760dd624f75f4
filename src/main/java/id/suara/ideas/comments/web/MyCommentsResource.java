package id.suara.ideas.comments.web;

import id.suara.ideas.comments.CommentAppeals;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.web.ToldAppeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A child's own comments in every state. */
@ApplicationScoped
@Path("my/comments")
@Produces(MediaType.APPLICATION_JSON)
public class MyCommentsResource {

    @Inject
    Comments comments;

    @Inject
    CommentAppeals appeals;

    @GET
    public Response all() {
        return Response.ok(comments.own())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return CommentsResource.answer(Response.ok(), comments.own(id));
    }

    /** How far it is with a refused comment; 404 for any other. */
    @GET
    @Path("{id}/appeal")
    public Response appeal(@PathParam("id") long id, @Context HttpHeaders headers) {
        return ToldAppeal.answer(appeals.of(id), headers);
    }
}
