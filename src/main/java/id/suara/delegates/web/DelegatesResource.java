package id.suara.delegates.web;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.delegates.ApplicationFilter;
import id.suara.delegates.ApplicationRow;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.Applications;
import id.suara.kernel.DomainException;
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
import java.util.Locale;

/** Applications of the current congress, each caller as much as is theirs. */
@Path("delegates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DelegatesResource {

    private static final int MOST = 200;

    @Inject
    Applications applications;

    @Inject
    Congresses congresses;

    @GET
    public Response list(
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("status") String status,
            @QueryParam("province") String province,
            @QueryParam("q") String name,
            @Context UriInfo address) {
        int most = Math.max(1, Math.min(limit, MOST));
        ApplicationFilter filter = new ApplicationFilter(status(status), province, null, name);
        // One more than is shown tells whether there is a next page.
        List<ApplicationRow> rows = applications.page(filter, after, most + 1);
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

    private static ApplicationStatus status(String status) {
        try {
            return status == null || status.isBlank()
                    ? null
                    : ApplicationStatus.valueOf(status.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new DomainException.FieldError("status", "delegates.unknown-status")));
        }
    }
}
