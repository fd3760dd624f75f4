package id.suara.webinars.series.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.webinars.Attendee;
import id.suara.webinars.RegisterAttendee;
import id.suara.webinars.series.PublicSeries;
import id.suara.webinars.series.SeriesOffer;
import id.suara.webinars.series.SeriesRegistrations;
import id.suara.webinars.series.SeriesTurn;
import id.suara.webinars.web.WebinarsResource.WebinarView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Series of webinars, for everybody. */
@Path("webinars/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {

    /** Seconds for which others may keep a public read. */
    private static final String SHORTLY = "public, max-age=5";

    /** @param webinars those that are published, also past ones; the earliest first */
    public record SeriesView(
            long id, String title, String titleEn, String summary, String summaryEn, List<WebinarView> webinars) {

        static SeriesView of(SeriesOffer offer) {
            return new SeriesView(
                    offer.id(),
                    offer.title(),
                    offer.titleEn(),
                    offer.summary(),
                    offer.summaryEn(),
                    offer.webinars().stream().map(WebinarView::of).toList());
        }
    }

    /** A filled in form. @param webinars those that were chosen; null for all for which one can register now */
    public record SeriesForm(Attendee attendee, String email, boolean agreed, String language, List<Long> webinars) {

        RegisterAttendee form() {
            return new RegisterAttendee(attendee, email, agreed, language, List.of());
        }
    }

    /** @param registrations what who registers now gets; whether the address had it already is told by mail only */
    public record RegisteredView(List<SeriesTurn> registrations) {}

    @Inject
    PublicSeries everybody;

    @Inject
    SeriesRegistrations registrations;

    @Context
    Request request;

    /** Those of which something is still to come, the one that goes on next first. */
    @GET
    public Response coming() {
        return kept(everybody.coming().stream().map(SeriesView::of).toList());
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") long id) {
        return kept(SeriesView.of(everybody.find(id)));
    }

    @POST
    @Path("{id}/registrations")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@PathParam("id") long id, SeriesForm form) {
        if (form == null) {
            throw DomainException.invalid("request.invalid");
        }
        return Response.status(Response.Status.ACCEPTED)
                .entity(new RegisteredView(registrations.register(id, form.form(), form.webinars(), null)))
                .build();
    }

    private Response kept(Object shown) {
        EntityTag tag = new EntityTag(Integer.toHexString(shown.toString().hashCode()));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        return (answer == null ? Response.ok(shown) : answer)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, SHORTLY)
                .build();
    }
}
