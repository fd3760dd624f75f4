package id.suara.ideas.web;

import id.suara.ideas.SupportCount;
import id.suara.ideas.Supports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What organizers see of the supports while children still give them (S3). */
@ApplicationScoped
@Path("idea-supports")
@Produces(MediaType.APPLICATION_JSON)
public class SupportsResource {

    private static final int PAGE = 100;

    @Inject
    Supports supports;

    @GET
    public Response counts(@QueryParam("after") @DefaultValue("0") long after) {
        List<SupportCount> counts = supports.counts(after, PAGE);
        Response.ResponseBuilder answer = Response.ok(counts).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (counts.size() == PAGE) {
            answer.link("/api/v1/idea-supports?after=" + counts.get(PAGE - 1).ideaId(), "next");
        }
        return answer.build();
    }
}
