package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.webinars.Attendee;
import id.suara.webinars.OwnRegistration;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.RegistrationStatus;
import id.suara.webinars.web.WebinarsResource.WebinarView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Somebody's registration, by the link from their mail; no account and no token. */
@Path("webinar-registrations/{link}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebinarRegistrationsResource {

    /** @param place in line, from 1; 0 for who does not wait */
    public record OwnView(
            long id,
            WebinarView webinar,
            boolean webinarCancelled,
            RegistrationStatus status,
            boolean verified,
            int place,
            Attendee attendee,
            String email) {

        static OwnView of(OwnRegistration own) {
            return new OwnView(
                    own.id(),
                    WebinarView.of(own.webinar()),
                    own.webinarCancelled(),
                    own.status(),
                    own.verified(),
                    own.place(),
                    own.attendee(),
                    own.email());
        }
    }

    @Inject
    OwnRegistrations own;

    @GET
    public Response read(@PathParam("link") String link) {
        return answer(link);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("link") String link, @HeaderParam(HttpHeaders.IF_MATCH) String seen, Attendee attendee) {
        if (attendee == null) {
            throw DomainException.invalid("request.invalid");
        }
        own.change(link, IfMatch.version(seen), attendee);
        return answer(link);
    }

    /** The address is theirs. */
    @PUT
    @Path("verification")
    public Response verify(@PathParam("link") String link) {
        own.verify(link);
        return answer(link);
    }

    /** Gives the place to the next in line. */
    @DELETE
    public void cancel(@PathParam("link") String link) {
        own.cancel(link);
    }

    private Response answer(String link) {
        OwnRegistration found = own.find(link);
        return Response.ok(OwnView.of(found))
                .tag(IfMatch.tag(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
