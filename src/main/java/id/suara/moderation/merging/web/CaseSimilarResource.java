package id.suara.moderation.merging.web;

import id.suara.moderation.merging.Merging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is public and says nearly the same as a case. */
@ApplicationScoped
@Path("moderation/cases/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
public class CaseSimilarResource {

    @Inject
    Merging merging;

    @GET
    public Response similar(@PathParam("id") long id) {
        return Response.ok(merging.similar(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
