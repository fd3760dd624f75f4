package id.suara.ideas.comments.web;

import id.suara.ideas.comments.CommentAppeals;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.OwnComment;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.moderation.appeals.AskAppeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a child does with a comment of their own. */
@ApplicationScoped
@Path("comments/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {

    @Inject
    Comments comments;

    @Inject
    CommentAppeals appeals;

    @PUT
    @Path("revision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WriteComment text) {
        if (text == null) {
            throw DomainException.invalid("request.invalid");
        }
        comments.revise(id, IfMatch.version(ifMatch), text);
        return answer(Response.ok(), comments.own(id));
    }

    /** {@code If-Match} may be left out: whatever it is by now, its author takes it back. */
    @PUT
    @Path("withdrawal")
    public Response withdraw(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        comments.withdraw(id, ifMatch == null ? null : IfMatch.version(ifMatch));
        return answer(Response.ok(), comments.own(id));
    }

    /** Once, and the words may be left out. */
    @PUT
    @Path("appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appeal(@PathParam("id") long id, AskAppeal appeal) {
        appeals.ask(id, appeal == null ? new AskAppeal(null) : appeal);
        return answer(Response.ok(), comments.own(id));
    }

    static Response answer(Response.ResponseBuilder answer, OwnComment comment) {
        return answer.entity(comment)
                .tag(IfMatch.tag(comment.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
