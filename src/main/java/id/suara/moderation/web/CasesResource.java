package id.suara.moderation.web;

import id.suara.kernel.ConcernCue;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.moderation.CaseHit;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Escalation;
import id.suara.moderation.Mask;
import id.suara.moderation.MaskedWords;
import id.suara.moderation.Masks;
import id.suara.moderation.Part;
import id.suara.moderation.Queue;
import id.suara.moderation.Reconsideration;
import id.suara.moderation.detection.HitClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

@ApplicationScoped
@Path("moderation/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesResource {

    /** @param explanation the stable key of why it is marked */
    public record HitView(
            long id,
            Part part,
            int start,
            int end,
            HitClass hitClass,
            String detail,
            ConcernCue.Level level,
            boolean cleared,
            boolean masked,
            boolean blocks,
            String explanation) {

        static HitView of(CaseHit hit) {
            return new HitView(
                    hit.id(),
                    hit.part(),
                    hit.start(),
                    hit.end(),
                    hit.hitClass(),
                    hit.detail(),
                    hit.level(),
                    hit.cleared(),
                    hit.masked(),
                    hit.blocks(),
                    hit.explanation());
        }
    }

    /** @param hitClass what a detector took the words for, or null */
    public record MaskView(Part part, int start, int end, String words, HitClass hitClass) {

        static MaskView of(MaskedWords masked) {
            return new MaskView(masked.part(), masked.start(), masked.end(), masked.words(), masked.why());
        }
    }

    @Inject
    Cases cases;

    /** @param urgent whether somebody is in danger now; null for no */
    public record Fear(String words, Boolean urgent) {}

    @Inject
    Masks masks;

    @Inject
    Escalation escalation;

    @Inject
    Reconsideration reconsideration;

    @GET
    public Response queue() {
        Queue queue = cases.queue();
        return Response.ok(queue).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id, @Context Request request) {
        CaseView found = cases.view(id);
        Response.ResponseBuilder same = request.evaluatePreconditions(IfMatch.tag(found.version()));
        return (same != null ? same : answer(found)).build();
    }

    /** What it answers, the furthest first. */
    @GET
    @Path("{id}/thread")
    public Response thread(@PathParam("id") long id) {
        return Response.ok(cases.thread(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What the detectors marked, for the reader's eyes. */
    @GET
    @Path("{id}/hits")
    public Response hits(@PathParam("id") long id) {
        List<HitView> hits = cases.hits(id).stream().map(HitView::of).toList();
        return Response.ok(hits).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Says of a mark that it harms nobody (S15). */
    @PUT
    @Path("{id}/hits/{hit}/clearance")
    public void clear(@PathParam("id") long id, @PathParam("hit") long hit) {
        cases.clear(id, hit);
    }

    @DELETE
    @Path("{id}/hits/{hit}/clearance")
    public void markAgain(@PathParam("id") long id, @PathParam("hit") long hit) {
        cases.markAgain(id, hit);
    }

    /** What will be covered when it is published. */
    @GET
    @Path("{id}/masks")
    public Response masks(@PathParam("id") long id) {
        return Response.ok(masks.of(id).stream().map(MaskView::of).toList())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** These and no others; spans that touch become one. */
    @PUT
    @Path("{id}/masks")
    public Response mask(@PathParam("id") long id, List<Mask> wanted) {
        if (wanted == null || wanted.contains(null)) {
            throw DomainException.invalid("request.invalid");
        }
        masks.replace(id, wanted);
        return masks(id);
    }

    /** What else the same person wrote. */
    @GET
    @Path("{id}/by-same-author")
    public Response bySameAuthor(@PathParam("id") long id) {
        return Response.ok(cases.bySameAuthor(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What the first of two moderators said. */
    @GET
    @Path("{id}/first-look")
    public Response firstLook(@PathParam("id") long id) {
        return Response.ok(
                        cases.firstLook(id).orElseThrow(() -> DomainException.notFound("moderation.first-look-none")))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Hands the text to the safeguarding officers; it is theirs from then on. */
    @PUT
    @Path("{id}/escalation")
    public void escalate(@PathParam("id") long id, Fear fear) {
        escalation.escalate(id, fear == null ? null : fear.words(), fear != null && Boolean.TRUE.equals(fear.urgent()));
    }

    /** A lead takes the case from whoever holds it. */
    @PUT
    @Path("{id}/takeover")
    public Response takeOver(@PathParam("id") long id) {
        return answer(cases.takeOver(id)).build();
    }

    @PUT
    @Path("{id}/claim")
    public Response claim(@PathParam("id") long id) {
        return answer(cases.claim(id)).build();
    }

    @DELETE
    @Path("{id}/claim")
    public void release(@PathParam("id") long id) {
        cases.release(id);
    }

    /** The version may come in {@code If-Match} or in the body; the revision is always named (S13). */
    @PUT
    @Path("{id}/decision")
    public Response decide(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DecideCase decision) {
        DecideCase given = decision == null ? new DecideCase(null, null, null, null) : decision;
        boolean versionInBody = given.version() != null && ifMatch == null;
        cases.decide(id, versionInBody ? given : given.on(IfMatch.version(ifMatch)));
        return answer(cases.view(id)).build();
    }

    /** For 30 s, by whoever decided. */
    @DELETE
    @Path("{id}/decision")
    public Response undo(@PathParam("id") long id) {
        return answer(reconsideration.undo(id)).build();
    }

    private static Response.ResponseBuilder answer(CaseView found) {
        return Response.ok(found)
                .tag(IfMatch.tag(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
