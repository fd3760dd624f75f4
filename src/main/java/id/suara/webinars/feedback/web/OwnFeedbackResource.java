package id.suara.webinars.feedback.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.feedback.Feedback;
import id.suara.webinars.feedback.FeedbackStanding;
import id.suara.webinars.feedback.GiveFeedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What somebody thought of a webinar, by the link from their mail. It is never read back: nobody knows whose it is. */
@Path("webinar-registrations/{link}/feedback")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnFeedbackResource {

    public record StandingView(FeedbackStanding standing) {}

    @Inject
    Feedback feedback;

    @GET
    public Response read(@PathParam("link") String link) {
        return Response.ok(new StandingView(feedback.standing(link)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** No key for a repetition: its row would lead from the link to the answer, and who answered already is known. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void give(@PathParam("link") String link, GiveFeedback said) {
        if (said == null) {
            throw DomainException.invalid("request.invalid");
        }
        if (!feedback.give(link, said)) {
            throw DomainException.conflict("webinars.feedback-given");
        }
    }
}
