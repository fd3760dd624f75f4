package id.suara.messaging.announcements.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.messaging.announcements.AnnouncementReleases;
import id.suara.messaging.announcements.AnnouncementRow;
import id.suara.messaging.announcements.Announcements;
import id.suara.messaging.announcements.Audience;
import id.suara.messaging.announcements.AudienceEffect;
import id.suara.messaging.announcements.Preview;
import id.suara.messaging.announcements.WriteAnnouncement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import java.util.List;

/** What organizers tell many people. */
@Path("announcements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementsResource {

    private static final int PAGE = 50;

    /** @param readers how many the caller was told that it reaches */
    public record Seen(Integer readers) {}

    public record Resent(int mails) {}

    @Inject
    Announcements announcements;

    @Inject
    AnnouncementReleases releases;

    @Context
    UriInfo uri;

    /** Newest first; {@code Link: rel="next"} goes on to older ones. */
    @GET
    public Response list(@QueryParam("after") Long after) {
        List<AnnouncementRow> rows = announcements.rows(after, PAGE);
        Response.ResponseBuilder response = secret(Response.ok(rows));
        if (rows.size() == PAGE) {
            response.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("after", rows.get(PAGE - 1).id())
                            .build(),
                    "next");
        }
        return response.build();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(WriteAnnouncement announcement) {
        AnnouncementRow row = announcements.row(announcements.write(given(announcement)));
        return secret(Response.created(uri.getAbsolutePathBuilder()
                                .path(String.valueOf(row.id()))
                                .build())
                        .entity(row)
                        .tag(IfMatch.tag(row.version())))
                .build();
    }

    /** Whom filters would reach; nothing is kept. */
    @POST
    @Path("audience")
    @Consumes(MediaType.APPLICATION_JSON)
    public AudienceEffect audience(Audience audience) {
        return announcements.audience(given(audience));
    }

    /** @param number which of those it would reach, from 1 */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Preview preview(@QueryParam("number") @DefaultValue("1") int number, WriteAnnouncement announcement) {
        return announcements.preview(given(announcement), number);
    }

    /** To the caller's own address. */
    @POST
    @Path("test")
    @Consumes(MediaType.APPLICATION_JSON)
    public void test(WriteAnnouncement announcement) {
        announcements.testToMyself(given(announcement));
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") long id) {
        return answer(id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, WriteAnnouncement announcement) {
        announcements.change(id, IfMatch.version(seen), given(announcement));
        return answer(id);
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        announcements.discard(id, IfMatch.version(seen));
    }

    @PUT
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response release(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, Seen audience) {
        releases.release(id, IfMatch.version(seen), readers(audience));
        return answer(id);
    }

    @PUT
    @Path("{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, Seen audience) {
        releases.approve(id, IfMatch.version(seen), readers(audience));
        return answer(id);
    }

    @PUT
    @Path("{id}/stop")
    public Response stop(@PathParam("id") long id) {
        releases.stop(id);
        return answer(id);
    }

    /** Of the mails that failed. */
    @PUT
    @Path("{id}/resending")
    public Resent resend(@PathParam("id") long id) {
        return new Resent(releases.resendFailed(id));
    }

    private Response answer(long id) {
        AnnouncementRow row = announcements.row(id);
        return secret(Response.ok(row).tag(IfMatch.tag(row.version()))).build();
    }

    private static Response.ResponseBuilder secret(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static int readers(Seen audience) {
        return given(given(audience).readers());
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
