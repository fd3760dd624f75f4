package id.suara.moderation.appeals.web;

import id.suara.kernel.DomainException;
import id.suara.moderation.appeals.Appeals;
import id.suara.moderation.appeals.CaseAppeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the moderator who hears an appeal reads beside the text. */
@ApplicationScoped
@Path("moderation/cases/{id}/appeal")
@Produces(MediaType.APPLICATION_JSON)
public class CaseAppealResource {

    @Inject
    Appeals appeals;

    /** 404 for a case that is no appeal. */
    @GET
    public Response appeal(@PathParam("id") long id) {
        CaseAppeal found = appeals.of(id).orElseThrow(() -> DomainException.notFound("moderation.appeal-none"));
        return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
