package id.suara.programme.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.ReadyBytes;
import id.suara.programme.releases.ProgrammeFilter;
import id.suara.programme.releases.PublicProgramme;
import id.suara.programme.releases.PublishedProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The current release, for everyone. */
@ApplicationScoped
@Path("programme")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeResource {

    /** Seconds for which others may keep a public read. */
    private static final String SHORTLY = "public, max-age=5";

    @Inject
    PublishedProgramme published;

    @Inject
    RenderedProgramme rendered;

    @GET
    public Response read(
            @QueryParam("day") String day,
            @QueryParam("track") String track,
            @QueryParam("kind") String kind,
            @QueryParam("ageBand") String ageBand,
            @QueryParam("language") String language,
            @QueryParam("service") String service,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings,
            @Context Request request) {
        PublicProgramme programme =
                published.current().orElseThrow(() -> DomainException.notFound("programme.not-released"));
        ReadyBytes bytes = rendered.of(programme, ProgrammeFilter.of(day, track, kind, ageBand, language, service));
        EntityTag tag = new EntityTag(bytes.tag());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            boolean zipped = encodings != null && encodings.contains("gzip");
            answer = Response.ok(zipped ? bytes.zipped() : bytes.plain());
            if (zipped) {
                answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, SHORTLY)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }
}
