package id.suara.delegates.form.web;

import id.suara.delegates.form.AdmittedDetails;
import id.suara.delegates.form.DetailsRow;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What organizers must know of a child who comes on site; each reading is logged. */
@Path("delegates/{id}/on-site-details")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DetailsResource {

    @Inject
    AdmittedDetails details;

    @GET
    public Response of(@PathParam("id") long id) {
        DetailsRow row = details.of(id).orElseThrow(() -> DomainException.notFound("registration.details-none"));
        return Response.ok(row)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
