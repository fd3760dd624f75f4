package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.webinars.PlanWebinar;
import id.suara.webinars.PublicWebinar;
import id.suara.webinars.PublicWebinars;
import id.suara.webinars.RegisterAttendee;
import id.suara.webinars.RegistrationStatus;
import id.suara.webinars.Speaker;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.WebinarRegistrations;
import id.suara.webinars.Webinars;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;

/** Webinars for everybody, and their plans for organizers. */
@Path("webinars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebinarsResource {

    /** Seconds for which others may keep a public read. */
    private static final String SHORTLY = "public, max-age=5";

    /** @param open whether one can register now
     *  @param full whether who registers now waits for a place */
    public record WebinarView(
            long id,
            String title,
            String titleEn,
            String summary,
            String summaryEn,
            Instant startsAt,
            Instant endsAt,
            String timeZone,
            List<Speaker> speakers,
            boolean signLanguage,
            boolean captions,
            int neededMinutes,
            int creditMinutes,
            boolean open,
            boolean full) {

        public static WebinarView of(PublicWebinar webinar) {
            return new WebinarView(
                    webinar.id(),
                    webinar.title(),
                    webinar.titleEn(),
                    webinar.summary(),
                    webinar.summaryEn(),
                    webinar.startsAt(),
                    webinar.endsAt(),
                    webinar.zone().getId(),
                    webinar.speakers(),
                    webinar.signLanguage(),
                    webinar.captions(),
                    webinar.neededMinutes(),
                    webinar.creditMinutes(),
                    webinar.open(),
                    webinar.full());
        }
    }

    /** @param status what who registers now gets; whether the address had it already is told by mail only */
    public record RegisteredView(RegistrationStatus status) {}

    /** @param startsAt of the copy */
    public record CopyView(Instant startsAt) {}

    @Inject
    PublicWebinars everybody;

    @Inject
    Webinars webinars;

    @Inject
    WebinarRegistrations registrations;

    @Context
    UriInfo uri;

    @Context
    Request request;

    /** Those that are published and not over, the next one first. */
    @GET
    public Response coming() {
        List<WebinarView> coming =
                everybody.coming().stream().map(WebinarView::of).toList();
        return kept(coming);
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") long id) {
        return kept(WebinarView.of(everybody.find(id)));
    }

    private Response kept(Object shown) {
        EntityTag tag = new EntityTag(Integer.toHexString(shown.toString().hashCode()));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        return (answer == null ? Response.ok(shown) : answer)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, SHORTLY)
                .build();
    }

    @POST
    @Path("{id}/registrations")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@PathParam("id") long id, RegisterAttendee form) {
        return Response.status(Response.Status.ACCEPTED)
                .entity(new RegisteredView(registrations.register(id, given(form), null)))
                .build();
    }

    @GET
    @Path("plans")
    public Response plans() {
        return secret(Response.ok(webinars.all())).build();
    }

    @POST
    @Path("plans")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(PlanWebinar plan) {
        return created(webinars.plan(given(plan)));
    }

    @GET
    @Path("plans/{id}")
    public Response readPlan(@PathParam("id") long id) {
        return answer(id);
    }

    @PUT
    @Path("plans/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, PlanWebinar plan) {
        webinars.change(id, IfMatch.version(seen), given(plan));
        return answer(id);
    }

    @POST
    @Path("plans/{id}/copies")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response copy(@PathParam("id") long id, CopyView copy) {
        return created(webinars.copy(id, given(given(copy).startsAt())));
    }

    @PUT
    @Path("plans/{id}/opening")
    public Response open(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        webinars.open(id, IfMatch.version(seen));
        return answer(id);
    }

    @PUT
    @Path("plans/{id}/closing")
    public Response close(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        webinars.close(id, IfMatch.version(seen));
        return answer(id);
    }

    /** For good; everybody who registered is told. */
    @PUT
    @Path("plans/{id}/cancellation")
    public Response cancel(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        webinars.cancel(id, IfMatch.version(seen));
        return answer(id);
    }

    private Response created(long id) {
        WebinarPlan plan = webinars.find(id);
        return secret(Response.created(uri.getBaseUriBuilder()
                                .path("webinars/plans/" + id)
                                .build())
                        .entity(plan)
                        .tag(IfMatch.tag(plan.version())))
                .build();
    }

    private Response answer(long id) {
        WebinarPlan plan = webinars.find(id);
        return secret(Response.ok(plan).tag(IfMatch.tag(plan.version()))).build();
    }

    private static Response.ResponseBuilder secret(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
