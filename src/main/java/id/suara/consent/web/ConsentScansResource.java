package id.suara.consent.web;

import id.suara.consent.paper.Papers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The scans of signed forms; each reading is recorded. */
@Path("consent-papers/{id}/scan")
@RequestScoped
public class ConsentScansResource {

    @Inject
    Papers papers;

    @GET
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    public Response read(@PathParam("id") long paperId) {
        Papers.Scan scan = papers.scan(paperId);
        // To be saved, not shown: what a stranger scanned runs in no page of ours.
        return Response.ok(scan.content(), scan.contentType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + scan.name() + "\"")
                .build();
    }
}
