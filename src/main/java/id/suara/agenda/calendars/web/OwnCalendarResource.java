package id.suara.agenda.calendars.web;

import id.suara.agenda.calendars.CalendarFeeds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;

/** The address of a delegate's own calendar. */
@ApplicationScoped
@Path("my/calendar")
@Produces(MediaType.APPLICATION_JSON)
public class OwnCalendarResource {

    /** @param openSince null while it has no address */
    public record State(boolean open, Instant openSince) {}

    /** @param address told this once */
    public record Made(URI address) {}

    @Inject
    CalendarFeeds feeds;

    @GET
    public Response state() {
        Instant since = feeds.openSince().orElse(null);
        return unkept(new State(since != null, since));
    }

    @PUT
    public Response renew() {
        return unkept(new Made(feeds.renew()));
    }

    @DELETE
    public void revoke() {
        feeds.revoke();
    }

    private static Response unkept(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
