package id.suara.moderation.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.moderation.reasons.MendReason;
import id.suara.moderation.reasons.ReasonRow;
import id.suara.moderation.reasons.Reasons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@ApplicationScoped
@Path("moderation/reasons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReasonsResource {

    @Inject
    Reasons reasons;

    @GET
    public Response list() {
        return Response.ok(reasons.all())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("{id}")
    public Response mend(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MendReason words) {
        if (words == null) {
            throw DomainException.invalid("request.invalid");
        }
        reasons.mend(id, IfMatch.version(ifMatch), words);
        ReasonRow mended = reasons.find(id);
        return Response.ok(mended)
                .tag(IfMatch.tag(mended.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
