package id.suara.agenda.commissions.web;

import id.suara.agenda.commissions.MemberRow;
import id.suara.agenda.commissions.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Who is in which commission, for organizers. */
@ApplicationScoped
@Path("commission-members")
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    @Inject
    Members members;

    @GET
    public Response all() {
        List<MemberRow> rows = members.all();
        return Response.ok(rows).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
