package id.suara.messaging.web;

import id.suara.kernel.Settings;
import id.suara.messaging.addresses.MailStops;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/**
 * Stopping mail of a kind by the link that stands in it. A mail program posts here without asking anybody anything (RFC 8058):
 * neither a cookie nor a token comes with it, and once more is as good as once.
 */
@Path("mail-stops")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class MailStopsResource {

    @Inject
    MailStops stops;

    @Inject
    Settings settings;

    @Context
    UriInfo uri;

    /** A person who opens the same address is asked first: programs that look at links must not stop anything. */
    @GET
    public Response ask(@QueryParam("kind") String kind, @QueryParam("link") String link) {
        stops.isStopped(kind, link);
        return Response.seeOther(URI.create(
                        settings.baseUrl() + "/mail-stop?" + uri.getRequestUri().getRawQuery()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    public Response stop(@QueryParam("kind") String kind, @QueryParam("link") String link) {
        stops.stop(kind, link);
        return Response.noContent().build();
    }

    /** It is sent again. */
    @DELETE
    public Response resume(@QueryParam("kind") String kind, @QueryParam("link") String link) {
        stops.resume(kind, link);
        return Response.noContent().build();
    }
}
