package id.suara.moderation.bulk.web;

import id.suara.kernel.DomainException;
import id.suara.moderation.bulk.DecideMany;
import id.suara.moderation.bulk.ManyComments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One decision for several comments. Sending it twice is harmless: what is decided is left out then. */
@ApplicationScoped
@Path("moderation/comment-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentDecisionsResource {

    @Inject
    ManyComments comments;

    /** Those that wait. */
    @GET
    public Response waiting() {
        return answer(comments.waiting());
    }

    /** @param preview true to be told the effect only */
    @POST
    public Response decide(@QueryParam("preview") @DefaultValue("false") boolean preview, DecideMany many) {
        if (many == null) {
            throw DomainException.invalid("request.invalid");
        }
        return answer(preview ? comments.preview(many) : comments.decide(many));
    }

    private static Response answer(Object entity) {
        return Response.ok(entity)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
