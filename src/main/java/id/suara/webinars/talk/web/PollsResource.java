package id.suara.webinars.talk.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.talk.Polls;
import id.suara.webinars.talk.Questions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** Voting in a webinar's polls, by an attendee's link. */
@Path("webinar-registrations/{link}/polls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PollsResource {

    /** @param choices positions of the options, from 0 */
    public record VoteView(Set<Integer> choices) {}

    @Inject
    Polls polls;

    @Inject
    Questions questions;

    /** Instead of what they chose before. */
    @PUT
    @Path("{one}/vote")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response vote(@PathParam("link") String link, @PathParam("one") long poll, VoteView vote) {
        if (vote == null) {
            throw DomainException.invalid("request.invalid");
        }
        polls.vote(link, poll, vote.choices());
        return Response.ok(TalkResource.TalkView.of(questions.read(link)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
