package id.suara.webinars.talk.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.webinars.talk.HiddenReason;
import id.suara.webinars.talk.QuestionDesk;
import id.suara.webinars.talk.QuestionRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The questions of a webinar, for its moderators. Each names the version it saw; another moderator's decision is a conflict. */
@Path("webinars/plans/{id}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionDeskResource {

    /** @param reason as its writer is told */
    public record HideView(HiddenReason reason) {}

    @Inject
    QuestionDesk desk;

    @GET
    public Response list(@PathParam("id") long id) {
        return secret(Response.ok(desk.board(id).rows()));
    }

    @PUT
    @Path("{one}/showing")
    public Response show(
            @PathParam("id") long id, @PathParam("one") long question, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        desk.show(id, question, IfMatch.version(seen));
        return answer(id, question);
    }

    @PUT
    @Path("{one}/answer")
    public Response markAnswered(
            @PathParam("id") long id, @PathParam("one") long question, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        desk.answer(id, question, IfMatch.version(seen));
        return answer(id, question);
    }

    @PUT
    @Path("{one}/hiding")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response hide(
            @PathParam("id") long id,
            @PathParam("one") long question,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            HideView hiding) {
        if (hiding == null) {
            throw DomainException.invalid("request.invalid");
        }
        desk.hide(id, question, IfMatch.version(seen), hiding.reason());
        return answer(id, question);
    }

    private Response answer(long id, long question) {
        QuestionRow row = desk.find(id, question);
        return secret(Response.ok(row).tag(IfMatch.tag(row.version())));
    }

    private static Response secret(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
