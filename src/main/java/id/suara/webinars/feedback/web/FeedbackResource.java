package id.suara.webinars.feedback.web;

import id.suara.webinars.feedback.FeedbackDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What attendees thought of a webinar, for those who hold it. */
@Path("webinars/plans/{id}/feedback")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    @Inject
    FeedbackDesk desk;

    @GET
    public Response read(@PathParam("id") long id) {
        return Response.ok(desk.results(id))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
