package id.suara.ideas.answers.web;

import id.suara.ideas.answers.AnswerDecision;
import id.suara.ideas.answers.AnswerDesk;
import id.suara.ideas.answers.AnswerProgress;
import id.suara.ideas.answers.AnswerRow;
import id.suara.ideas.answers.AnswerState;
import id.suara.ideas.answers.NoteProgress;
import id.suara.ideas.answers.OfficialAnswer;
import id.suara.ideas.answers.ProgressState;
import id.suara.ideas.answers.WriteAnswer;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Official answers as organizers write them. */
@ApplicationScoped
@Path("answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswersResource {

    private static final int MOST = 100;

    /** @param publishedAt absent for a draft
     *  @param progress how many notes there are; to be sent with the next one */
    public record AnswerView(
            long ideaId,
            AnswerDecision decision,
            String institution,
            String body,
            String bodyEn,
            LocalDate followUpOn,
            Instant writtenAt,
            Instant publishedAt,
            List<NoteView> progress) {}

    public record NoteView(ProgressState state, String note, String noteEn, LocalDate nextOn, Instant notedAt) {}

    /** @param total of the whole list */
    public record ListView(long total, List<AnswerRow> rows) {}

    /** @param seen how many notes were there when it was written */
    public record Told(int seen, ProgressState state, String note, String noteEn, LocalDate nextOn) {}

    public record Chosen(long ideaId, long version) {}

    public record Publication(List<Chosen> answers) {}

    @Inject
    AnswerDesk desk;

    @GET
    public Response list(
            @QueryParam("state") @DefaultValue("WAITING") AnswerState state,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("limit") @DefaultValue("25") int limit) {
        List<AnswerRow> rows = desk.page(state, Math.max(0, first), Math.max(1, Math.min(limit, MOST)));
        return unkept(Response.ok(new ListView(desk.count(state), rows)));
    }

    @GET
    @Path("{id}")
    public Response draft(@PathParam("id") long id) {
        return view(id);
    }

    /** {@code If-Match} is left out for the first draft. */
    @PUT
    @Path("{id}")
    public Response write(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WriteAnswer text) {
        desk.write(id, ifMatch == null ? null : IfMatch.version(ifMatch), given(text));
        return view(id);
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response discard(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        desk.discard(id, IfMatch.version(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("publication")
    public Response publish(Publication publication) {
        List<Chosen> chosen = given(publication).answers();
        Map<Long, Long> seen = new HashMap<>();
        if (chosen != null) {
            chosen.forEach(one -> seen.put(one.ideaId(), one.version()));
        }
        desk.publish(seen);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/progress")
    public Response note(@PathParam("id") long id, Told told) {
        given(told);
        desk.note(id, told.seen(), new NoteProgress(told.state(), told.note(), told.noteEn(), told.nextOn()));
        return view(id);
    }

    private Response view(long id) {
        OfficialAnswer answer = desk.find(id).orElseThrow(() -> DomainException.notFound("answers.none"));
        return unkept(Response.ok(new AnswerView(
                        answer.getIdeaId(),
                        answer.getDecision(),
                        answer.getInstitution(),
                        answer.getBody(),
                        answer.getBodyEn(),
                        answer.getFollowUpOn(),
                        answer.getWrittenAt(),
                        answer.getPublishedAt(),
                        desk.progress(id).stream().map(AnswersResource::view).toList()))
                .tag(IfMatch.tag(answer.getVersion())));
    }

    private static NoteView view(AnswerProgress note) {
        return new NoteView(note.getState(), note.getNote(), note.getNoteEn(), note.getNextOn(), note.getNotedAt());
    }

    private static Response unkept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
