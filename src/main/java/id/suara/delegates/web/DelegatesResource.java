package id.suara.delegates.web;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.delegates.desk.Desk;
import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.desk.DeskRow;
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

/** Applications of the current congress, each caller as much as is theirs; narrowed by the parameters of {@link DeskFilter}. */
@Path("delegates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DelegatesResource {

    private static final int MOST = 200;

    @Inject
    Desk desk;

    @Inject
    Congresses congresses;

    @GET
    public Response list(
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo address) {
        int most = Math.max(1, Math.min(limit, MOST));
        DeskFilter filter = DeskFilter.of(address.getQueryParameters()::getFirst);
        // One more than is shown tells whether there is a next page.
        List<DeskRow> rows = desk.page(filter, after, most + 1);
        Congress congress = congresses.requireCurrent();
        List<DelegateView> shown = rows.stream()
                .limit(most)
                .map(row -> DelegateView.of(row, congress.ageOnFirstDay(row.birthDate())))
                .toList();
        Response.ResponseBuilder answer = Response.ok(shown).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (rows.size() > most) {
            answer.link(
                    address.getRequestUriBuilder()
                            .replaceQueryParam("after", shown.get(most - 1).id())
                            .build(),
                    "next");
        }
        return answer.build();
    }
}
