package id.suara.delegates.web;

import id.suara.delegates.Offers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A family's answer to an offered place, by the guardian's link; no account and no token. */
@Path("offers/{link}/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
public class OffersResource {

    @Inject
    Offers offers;

    @PathParam("link")
    String link;

    @PathParam("id")
    long id;

    @PUT
    @Path("acceptance")
    public Response accept() {
        offers.accept(link, id);
        return Response.noContent().build();
    }

    /** The place goes to the next in line. */
    @PUT
    @Path("refusal")
    public Response passOn() {
        offers.passOn(link, id);
        return Response.noContent().build();
    }
}
