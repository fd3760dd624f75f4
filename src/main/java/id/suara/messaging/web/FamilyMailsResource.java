package id.suara.messaging.web;

import id.suara.messaging.told.FamilyMails;
import id.suara.messaging.told.ToldMail;
import id.suara.messaging.told.ToldRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What a child's family was told, and when. */
@Path("delegates/{id}/mails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FamilyMailsResource {

    private static final int PAGE = 100;

    /** A mail with its words. */
    public record MailView(ToldRow mail, String text, String html) {}

    @Inject
    FamilyMails mails;

    @Context
    UriInfo uri;

    /** Newest first; {@code Link: rel="next"} goes on to older ones. */
    @GET
    public Response list(@PathParam("id") long id, @QueryParam("after") Long after) {
        List<ToldRow> rows = mails.of(id, after, PAGE);
        Response.ResponseBuilder response = Response.ok(rows).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (rows.size() == PAGE) {
            response.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("after", rows.get(PAGE - 1).id())
                            .build(),
                    "next");
        }
        return response.build();
    }

    /** Each reading is logged. */
    @GET
    @Path("{mail}")
    public Response read(@PathParam("id") long id, @PathParam("mail") long mailId) {
        ToldMail mail = mails.open(id, mailId);
        return Response.ok(new MailView(mail.row(), mail.text(), mail.html()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
