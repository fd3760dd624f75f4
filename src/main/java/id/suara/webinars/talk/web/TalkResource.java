package id.suara.webinars.talk.web;

import id.suara.webinars.talk.OwnQuestion;
import id.suara.webinars.talk.PollView;
import id.suara.webinars.talk.Questions;
import id.suara.webinars.talk.ShownQuestion;
import id.suara.webinars.talk.Talk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** The talk of a webinar, by an attendee's link. */
@Path("webinar-registrations/{link}/talk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TalkResource {

    /** @param left how many questions the reader may still ask */
    public record TalkView(
            boolean open, int left, List<OwnQuestion> own, List<ShownQuestion> shown, List<PollView> polls) {

        static TalkView of(Talk talk) {
            return new TalkView(talk.open(), talk.left(), talk.own(), talk.shown(), talk.polls());
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
        return (answer == null ? Response.ok(view) : answer)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
