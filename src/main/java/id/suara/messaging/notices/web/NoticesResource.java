package id.suara.messaging.notices.web;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.DomainException;
import id.suara.kernel.ReaderLanguage;
import id.suara.messaging.notices.NoticeRow;
import id.suara.messaging.notices.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the caller was told in the application. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    private static final int PAGE = 50;

    /** @param about such as {@code idea:12}
     *  @param path where it leads in the application */
    public record NoticeView(long id, String kind, String about, String text, String path, Instant at, boolean read) {

        static NoticeView of(NoticeRow row, Locale locale) {
            return new NoticeView(
                    row.id(),
                    row.kind().code(),
                    row.about().toString(),
                    row.text(locale, IndonesianTime.WIB),
                    row.path(),
                    row.at(),
                    row.read());
        }
    }

    public record Unread(long unread) {}

    /** @param upTo a notice's id */
    public record ReadUpTo(Long upTo) {}

    @Inject
    Notices notices;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /** Newest first; {@code Link: rel="next"} goes on to older ones. */
    @GET
    public Response list(@QueryParam("after") Long after, @QueryParam("unread") @DefaultValue("false") boolean unread) {
        Locale locale = ReaderLanguage.of(headers);
        List<NoticeRow> rows = notices.page(after, unread, PAGE);
        Response.ResponseBuilder response = Response.ok(
                        rows.stream().map(row -> NoticeView.of(row, locale)).toList())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
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
    @Path("unread")
    public Response unread() {
        return Response.ok(new Unread(notices.unread()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @PUT
    @Path("{id}/reading")
    public void read(@PathParam("id") long id) {
        notices.read(id);
    }

    /** What came later stays unread. */
    @PUT
    @Path("reading")
    @Consumes(MediaType.APPLICATION_JSON)
    public void readAll(ReadUpTo seen) {
        if (seen == null || seen.upTo() == null) {
            throw DomainException.invalid("request.invalid");
        }
        notices.readAll(seen.upTo());
    }
}
