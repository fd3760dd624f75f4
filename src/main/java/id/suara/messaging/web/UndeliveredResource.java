package id.suara.messaging.web;

import id.suara.messaging.returned.Undelivered;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Addresses that are not written to because mail came back. */
@Path("undelivered-addresses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class UndeliveredResource {

    @Inject
    Undelivered undelivered;

    @GET
    public Response list() {
        return Response.ok(undelivered.rows())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Writes to it again. */
    @PUT
    @Path("{id}/reopening")
    public Response reopen(@PathParam("id") long id) {
        undelivered.reopen(id);
        return Response.noContent().build();
    }
}
