package id.suara.messaging.web;

import id.suara.messaging.CaughtMailContent;
import id.suara.messaging.CaughtMailRow;
import id.suara.messaging.CaughtMails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

@Path("caught-mails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaughtMailsResource {

    private static final int PAGE = 100;

    @Inject
    CaughtMails mails;

    @Context
    UriInfo uri;

    /** Newest first; {@code Link: rel="next"} goes on to older ones. */
    @GET
    public Response mails(@QueryParam("recipient") String recipient, @QueryParam("after") Long after) {
        List<CaughtMailRow> rows = mails.before(recipient, after, PAGE);
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

    @GET
    @Path("{id}")
    public Response mail(@PathParam("id") long id) {
        CaughtMailContent mail = mails.open(id);
        return Response.ok(mail).header("Cache-Control", "no-store").build();
    }
}
