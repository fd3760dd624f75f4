package id.suara.moderation.merging.web;

import id.suara.kernel.DomainException;
import id.suara.moderation.merging.MergeItems;
import id.suara.moderation.merging.Merging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** Making one of two that are public. */
@ApplicationScoped
@Path("moderation/merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergesResource {

    @Inject
    Merging merging;

    /** Two that are public; sending it twice is refused, for the first is not public any more. */
    @POST
    public Response merge(MergeItems items) {
        if (items == null) {
            throw DomainException.invalid("request.invalid");
        }
        Merging.Done done = merging.merge(items);
        return Response.created(
                        UriBuilder.fromPath("/api/v1/moderation/merges/{id}").build(done.id()))
                .entity(done)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** For 30 s, by whoever merged them. */
    @DELETE
    @Path("{id}")
    public void undo(@PathParam("id") long id) {
        merging.undo(id);
    }
}
