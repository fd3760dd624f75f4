package id.suara.moderation.silence.web;

import id.suara.kernel.DomainException;
import id.suara.moderation.silence.OwnSilence;
import id.suara.moderation.silence.Silences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Why the caller's texts are not taken, and until when. */
@ApplicationScoped
@Path("my/silence")
@Produces(MediaType.APPLICATION_JSON)
public class MySilenceResource {

    @Inject
    Silences silences;

    /** 404 for one who may write. */
    @GET
    public Response own() {
        OwnSilence found = silences.own().orElseThrow(() -> DomainException.notFound("moderation.silence-none"));
        return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
