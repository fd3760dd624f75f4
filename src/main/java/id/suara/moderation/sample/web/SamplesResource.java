package id.suara.moderation.sample.web;

import id.suara.kernel.DomainException;
import id.suara.moderation.CaseHit;
import id.suara.moderation.Outcome;
import id.suara.moderation.Part;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.sample.BlindReading;
import id.suara.moderation.sample.SampleText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What another moderator decided on, read as if nobody had. */
@ApplicationScoped
@Path("moderation/samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SamplesResource {

    /** @param marks what the detectors marked */
    public record Blind(SampleText text, List<Marked> marks) {}

    public record Marked(Part part, int start, int end, HitClass hitClass) {

        static Marked of(CaseHit hit) {
            return new Marked(hit.part(), hit.start(), hit.end(), hit.hitClass());
        }
    }

    public record Judgement(Outcome outcome) {}

    @Inject
    BlindReading reading;

    @GET
    @Path("next")
    public Response next() {
        SampleText text = reading.next().orElseThrow(() -> DomainException.notFound("moderation.sample-none"));
        List<Marked> marks = reading.hits(text.id()).stream().map(Marked::of).toList();
        return Response.ok(new Blind(text, marks))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("{id}/judgement")
    public void judge(@PathParam("id") long id, Judgement judgement) {
        reading.judge(id, judgement == null ? null : judgement.outcome());
    }
}
