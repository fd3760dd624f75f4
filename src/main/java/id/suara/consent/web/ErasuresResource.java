package id.suara.consent.web;

import id.suara.consent.erasure.ErasureReason;
import id.suara.consent.erasure.ErasureRow;
import id.suara.consent.erasure.Erasures;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Erasures and their clocks, without names. */
@Path("erasures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ErasuresResource {

    private static final int MOST = 200;

    public record ErasureView(
            long id,
            long personId,
            String provinceCode,
            ErasureReason reason,
            ErasureRow.State state,
            Instant requestedAt,
            Instant dueAt,
            Instant doneAt) {}

    @Inject
    Erasures erasures;

    @Inject
    Clock clock;

    @GET
    public Response list(
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo address) {
        int most = Math.max(1, Math.min(limit, MOST));
        // One more than is shown tells whether there is a next page.
        List<ErasureRow> rows = erasures.after(after, most + 1);
        List<ErasureView> shown = rows.stream().limit(most).map(this::view).toList();
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

    private ErasureView view(ErasureRow row) {
        return new ErasureView(
                row.id(),
                row.personId(),
                row.provinceCode(),
                row.reason(),
                row.state(clock.instant()),
                row.requestedAt(),
                row.dueAt(),
                row.doneAt());
    }
}
