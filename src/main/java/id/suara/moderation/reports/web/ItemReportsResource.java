package id.suara.moderation.reports.web;

import id.suara.kernel.DomainException;
import id.suara.moderation.reports.ItemReports;
import id.suara.moderation.reports.ReportItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A reader's reports: sent, and what became of them. */
@ApplicationScoped
@Path("my/item-reports")
@Produces(MediaType.APPLICATION_JSON)
public class ItemReportsResource {

    @Inject
    ItemReports reports;

    /** One for each thing and account, so that sending it twice is sending it once. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(ReportItem report) {
        if (report == null) {
            throw DomainException.invalid("request.invalid");
        }
        reports.report(report);
        return Response.ok(reports.own(report.about()).orElseThrow())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    public Response own() {
        return Response.ok(reports.own())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
