package id.suara.ideas.comments.web;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.ideas.comments.CommentRow;
import id.suara.ideas.comments.CommentTalk;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.WriteComment;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;

/** The talk under a published idea, for everyone; writing for delegates. */
@ApplicationScoped
@Path("ideas/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
public class IdeaCommentsResource {

    /** A comment as the API tells it: nothing about the child but pen name and province (S9).
     *
     *  @param gone whether only its place is left, for answers hang on it; then it has no words, no name and no time */
    public record PublicComment(
            long id,
            Long parentId,
            int depth,
            boolean gone,
            String words,
            String penName,
            Place province,
            Instant publishedAt) {}

    public record Place(String code, String name) {}

    /** @param parentId null for one on the idea itself */
    public record NewComment(String words, Long parentId) {}

    @Inject
    Comments comments;

    @Inject
    Regions regions;

    @GET
    public Response talk(
            @PathParam("id") long id,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("30") int limit,
            @Context Request request) {
        CommentTalk talk = comments.talk(id, after, limit);
        List<PublicComment> shown = talk.rows().stream().map(this::told).toList();
        EntityTag tag = new EntityTag(Integer.toHexString(shown.hashCode()));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same != null ? same : Response.ok(shown);
        if (talk.next() != null) {
            answer.link(
                    UriBuilder.fromPath("/api/v1/ideas/{id}/comments")
                            .queryParam("after", talk.next())
                            .queryParam("limit", limit)
                            .build(id),
                    "next");
        }
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=5")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("id") long id, NewComment comment) {
        if (comment == null) {
            throw DomainException.invalid("request.invalid");
        }
        long written = comments.write(id, comment.parentId(), new WriteComment(comment.words()));
        return CommentsResource.answer(
                Response.created(UriBuilder.fromPath("/api/v1/my/comments/{id}").build(written)),
                comments.own(written));
    }

    private PublicComment told(CommentRow row) {
        Place place = regions.province(row.provinceCode())
                .map(IdeaCommentsResource::place)
                .orElse(null);
        return new PublicComment(
                row.id(),
                row.parentId(),
                row.depth(),
                row.gone(),
                row.words(),
                row.penName(),
                place,
                row.publishedAt());
    }

    private static Place place(Province province) {
        return new Place(province.getCode(), province.name(Texts.INDONESIAN));
    }
}
