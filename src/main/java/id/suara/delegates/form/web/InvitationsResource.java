package id.suara.delegates.form.web;

import id.suara.delegates.form.GiveInvitation;
import id.suara.delegates.form.InvitationRow;
import id.suara.delegates.form.InvitationState;
import id.suara.delegates.form.Invitations;
import id.suara.delegates.intake.SelectionPath;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.kernel.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;

/** Invitations that an office gives to families and schools. */
@Path("nominations/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    private static final int MOST = 200;

    /** @param link for the family
     *  @param revokedAt absent while it was not */
    public record InvitationView(
            long id,
            String province,
            String code,
            String link,
            String label,
            SelectionPath path,
            int most,
            int taken,
            InvitationState state,
            Instant expiresAt,
            Instant revokedAt,
            Instant givenAt) {}

    @Inject
    Invitations invitations;

    @Inject
    Settings settings;

    @GET
    public Response list(
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo address) {
        int most = Math.max(1, Math.min(limit, MOST));
        List<InvitationRow> rows = invitations.page(after > 0 ? after : Long.MAX_VALUE, most + 1);
        List<InvitationView> shown = rows.stream().limit(most).map(this::view).toList();
        Response.ResponseBuilder answer = Response.ok(shown).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (rows.size() > most) {
            answer.link(
                    address.getRequestUriBuilder()
                            .replaceQueryParam("after", shown.get(most - 1).id())
                            .build(),
                    "next");
        }
        return answer.build();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(GiveInvitation wanted) {
        if (wanted == null) {
            throw DomainException.invalid("request.invalid");
        }
        long id = invitations.give(wanted);
        InvitationRow row = invitations.find(id);
        return Response.created(UriBuilder.fromPath("/api/v1/nominations/invitations/{id}")
                        .build(id))
                .tag(IfMatch.tag(row.version()))
                .entity(view(row))
                .build();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        InvitationRow row = invitations.find(id);
        return Response.ok(view(row))
                .tag(IfMatch.tag(row.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @PUT
    @Path("{id}/revocation")
    @Consumes(MediaType.WILDCARD)
    public Response revoke(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        invitations.revoke(id, IfMatch.version(ifMatch));
        return one(id);
    }

    private InvitationView view(InvitationRow row) {
        return new InvitationView(
                row.id(),
                row.provinceCode(),
                row.code(),
                settings.baseUrl() + row.formPath(),
                row.label(),
                row.path(),
                row.most(),
                row.taken(),
                row.state(),
                row.expiresAt(),
                row.revokedAt(),
                row.givenAt());
    }
}
