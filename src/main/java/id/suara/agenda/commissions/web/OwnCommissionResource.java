package id.suara.agenda.commissions.web;

import id.suara.agenda.commissions.OwnCommission;
import id.suara.agenda.commissions.StateWishes;
import id.suara.agenda.commissions.Why;
import id.suara.agenda.commissions.Wishes;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.kernel.ReaderLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A delegate's own commission and wishes. */
@ApplicationScoped
@Path("my/commission")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnCommissionResource {

    public record Choice(long id, String name) {}

    /** @param commissionId null for a delegate who is in none yet, as {@code why} */
    public record Shown(
            Long commissionId,
            Why why,
            int wish,
            List<Long> full,
            List<Long> wishes,
            boolean open,
            List<Choice> choice) {}

    @Inject
    Wishes wishes;

    @GET
    public Response own(@Context HttpHeaders headers) {
        OwnCommission own = wishes.own().orElseThrow(() -> DomainException.notFound("agenda.no-schedule"));
        boolean english = ReaderLanguage.of(headers).getLanguage().equals("en");
        boolean in = own.placement() != null;
        Shown shown = new Shown(
                in ? own.placement().commissionId() : null,
                in ? own.placement().why() : null,
                in ? own.placement().wish() : 0,
                in ? own.placement().full() : List.of(),
                own.wishes(),
                own.open(),
                own.choice().stream()
                        .map(one -> new Choice(one.id(), one.name(english)))
                        .toList());
        return Response.ok(shown)
                .tag(IfMatch.tag(own.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("wishes")
    public Response state(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context HttpHeaders headers, StateWishes stated) {
        if (stated == null) {
            throw DomainException.invalid("request.invalid");
        }
        wishes.state(IfMatch.version(ifMatch), stated);
        return own(headers);
    }
}
