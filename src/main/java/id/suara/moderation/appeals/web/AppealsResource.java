package id.suara.moderation.appeals.web;

import id.suara.moderation.appeals.Appeals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How the appeals stand, for organizers; not a word of them. */
@ApplicationScoped
@Path("moderation/appeals")
@Produces(MediaType.APPLICATION_JSON)
public class AppealsResource {

    @Inject
    Appeals appeals;

    @GET
    public Response standing() {
        return Response.ok(appeals.standing())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
