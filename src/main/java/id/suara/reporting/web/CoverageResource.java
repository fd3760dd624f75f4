package id.suara.reporting.web;

import id.suara.reporting.Coverage;
import id.suara.reporting.CoverageQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How the provinces are covered. */
@Path("coverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {

    @Inject
    CoverageQueries queries;

    @GET
    public Response read() {
        Coverage coverage = queries.coverage();
        return Response.ok(coverage)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
