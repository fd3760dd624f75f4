package id.suara.webinars.talk.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.webinars.talk.AskQuestion;
import id.suara.webinars.talk.Questions;
import id.suara.webinars.talk.web.TalkResource.TalkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The questions of a webinar, by an attendee's link. */
@Path("webinar-registrations/{link}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {

    @Inject
    Questions questions;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("link") String link, AskQuestion question) {
        if (question == null) {
            throw DomainException.invalid("request.invalid");
        }
        questions.ask(link, question);
        return secret(Response.status(Response.Status.CREATED).entity(TalkView.of(questions.read(link))));
    }

    @PUT
    @Path("{one}/support")
    public Response support(@PathParam("link") String link, @PathParam("one") long question) {
        questions.support(link, question);
        return secret(Response.ok(TalkView.of(questions.read(link))));
    }

    @DELETE
    @Path("{one}/support")
    public Response takeBack(@PathParam("link") String link, @PathParam("one") long question) {
        questions.takeBack(link, question);
        return secret(Response.ok(TalkView.of(questions.read(link))));
    }

    private static Response secret(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
