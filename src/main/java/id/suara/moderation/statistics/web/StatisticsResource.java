package id.suara.moderation.statistics.web;

import id.suara.kernel.DomainException;
import id.suara.moderation.statistics.StatisticsDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** How moderation goes, for organizers. */
@ApplicationScoped
@Path("moderation/statistics")
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

    @Inject
    StatisticsDesk desk;

    @GET
    public Response read(@QueryParam("from") String from, @QueryParam("to") String to) {
        return Response.ok(desk.read(day("from", from), day("to", to)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static LocalDate day(String field, String given) {
        try {
            return given == null || given.isBlank() ? null : LocalDate.parse(given);
        } catch (DateTimeException strange) {
            throw wrong(field);
        }
    }

    private static DomainException wrong(String field) {
        return DomainException.invalid(
                "request.invalid", List.of(new DomainException.FieldError(field, "moderation.statistics-days")));
    }
}
