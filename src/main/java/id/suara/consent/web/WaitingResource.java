package id.suara.consent.web;

import id.suara.consent.waiting.WaitingGuardians;
import id.suara.consent.waiting.WaitingRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Children whose guardians have not decided. */
@Path("waiting-guardians")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource {

    private static final int MOST = 200;

    @Inject
    WaitingGuardians waiting;

    @GET
    public Response list(
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo address) {
        int most = Math.max(1, Math.min(limit, MOST));
        // One more than is shown tells whether there is a next page.
        List<WaitingRow> rows = waiting.after(overdue, after, most + 1);
        List<WaitingRow> shown = rows.stream().limit(most).toList();
        Response.ResponseBuilder answer = Response.ok(shown).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (rows.size() > most) {
            answer.link(
                    address.getRequestUriBuilder()
                            .replaceQueryParam("after", shown.get(most - 1).personId())
                            .build(),
                    "next");
        }
        return answer.build();
    }
}
