package id.suara.moderation.merging.web;

import id.suara.kernel.IfMatch;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Outcome;
import id.suara.moderation.merging.Merging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A decision to publish that leads the text to another. */
@ApplicationScoped
@Path("moderation/cases/{id}/merging")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseMergingResource {

    /** As a decision, with what it is led to. */
    public record Lead(Integer revision, Long version, String into, String reason) {}

    @Inject
    Merging merging;

    @Inject
    Cases cases;

    /** The version may come in {@code If-Match} or in the body; the revision is always named (S13). */
    @PUT
    public Response decide(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Lead lead) {
        Lead given = lead == null ? new Lead(null, null, null, null) : lead;
        DecideCase decision = new DecideCase(given.revision(), given.version(), Outcome.PUBLISH, given.reason());
        boolean versionInBody = given.version() != null && ifMatch == null;
        merging.decide(id, versionInBody ? decision : decision.on(IfMatch.version(ifMatch)), given.into());
        CaseView found = cases.view(id);
        return Response.ok(found)
                .tag(IfMatch.tag(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
