package id.suara.messaging.web;

import id.suara.kernel.DomainException;
import id.suara.messaging.MailStatus;
import id.suara.messaging.Outbox;
import id.suara.messaging.OutboxList;
import id.suara.messaging.OutboxRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

@Path("outbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {

    private static final int PAGE = 100;

    @Inject
    Outbox outbox;

    @Inject
    OutboxList list;

    @Context
    UriInfo uri;

    /** In the order in which they were written; {@code Link: rel="next"} goes on. */
    @GET
    public Response mails(@QueryParam("status") String status, @QueryParam("after") @DefaultValue("0") long after) {
        List<OutboxRow> rows = list.after(status(status), after, PAGE);
        Response.ResponseBuilder response = Response.ok(rows).header("Cache-Control", "no-store");
        if (rows.size() == PAGE) {
            response.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("after", rows.get(PAGE - 1).id())
                            .build(),
                    "next");
        }
        return response.build();
    }

    /** Tries a failed mail once more. */
    @PUT
    @Path("{id}/retry")
    public Response retry(@PathParam("id") long id) {
        outbox.retry(id);
        return Response.noContent().build();
    }

    private static MailStatus status(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return MailStatus.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new DomainException.FieldError("status", "messaging.no-status")));
        }
    }
}
