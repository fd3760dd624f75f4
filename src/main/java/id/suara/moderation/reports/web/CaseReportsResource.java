package id.suara.moderation.reports.web;

import id.suara.moderation.reports.ItemReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Why readers reported what a case is about: counts, and nobody's name. */
@ApplicationScoped
@Path("moderation/cases/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
public class CaseReportsResource {

    @Inject
    ItemReports reports;

    @GET
    public Response reports(@PathParam("id") long id) {
        return Response.ok(reports.ofCase(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
