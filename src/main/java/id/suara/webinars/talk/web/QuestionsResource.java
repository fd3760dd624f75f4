package id.suara.webinars.talk.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.webinars.talk.AskQuestion;
import id.suara.webinars.talk.OwnQuestion;
import id.suara.webinars.talk.Questions;
import id.suara.webinars.talk.ShownQuestion;
import id.suara.webinars.talk.Talk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import java.util.List;

/** The questions of a webinar, by an attendee's link. */
@Path("webinar-registrations/{link}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {

    /** @param left how many the reader may still ask */
    public record TalkView(boolean open, int left, List<OwnQuestion> own, List<ShownQuestion> shown) {

        static TalkView of(Talk talk) {
            return new TalkView(talk.open(), talk.left(), talk.own(), talk.shown());
        }
    }

    @Inject
    Questions questions;

    @Context
    Request request;

    /** With a tag, so that who looks again and again is mostly told that nothing has changed. */
    @GET
    public Response read(@PathParam("link") String link) {
        TalkView view = TalkView.of(questions.read(link));
        EntityTag tag = new EntityTag(Integer.toHexString(view.toString().hashCode()));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        return secret((answer == null ? Response.ok(view) : answer).tag(tag));
    }

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
