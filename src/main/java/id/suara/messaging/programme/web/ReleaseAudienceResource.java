package id.suara.messaging.programme.web;

import id.suara.messaging.programme.ReleaseAudience;
import id.suara.messaging.programme.ReleaseAudiences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Who would be told of a release of the draft, for organizers. */
@ApplicationScoped
@Path("programme/draft/audience")
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseAudienceResource {

    @Inject
    ReleaseAudiences audiences;

    /** Names a guardian and a child in the sample: nobody keeps it. */
    @GET
    public Response preview() {
        ReleaseAudience audience = audiences.preview();
        return Response.ok(audience)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
