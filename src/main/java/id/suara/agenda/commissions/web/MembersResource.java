package id.suara.agenda.commissions.web;

import id.suara.agenda.commissions.Dealings;
import id.suara.agenda.commissions.Members;
import id.suara.agenda.commissions.Proposal;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Who is in which commission, and what a dealing would make of it, for organizers. */
@ApplicationScoped
@Path("commission-members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {

    /** @param anew false where it is missing */
    public record Wanted(Long seed, boolean anew) {}

    /** @param moved how many are elsewhere now */
    public record Done(int moved) {}

    @Inject
    Members members;

    @Inject
    Dealings dealings;

    @GET
    public Response all() {
        return Response.ok(members.all().stream().map(MemberViews::view).toList())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("dealing")
    public Response propose(
            @QueryParam("seed") @DefaultValue("1") long seed, @QueryParam("anew") @DefaultValue("false") boolean anew) {
        Proposal proposal = dealings.propose(seed, anew);
        return Response.ok(MemberViews.view(proposal))
                .tag(IfMatch.tag(proposal.edition()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("dealing")
    public Done takeOver(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Wanted wanted) {
        if (wanted == null || wanted.seed() == null) {
            throw DomainException.invalid("request.invalid");
        }
        return new Done(dealings.takeOver(wanted.seed(), wanted.anew(), IfMatch.version(ifMatch)));
    }
}
