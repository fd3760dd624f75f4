package id.suara.delegates.form.web;

import id.suara.delegates.form.AskQuestion;
import id.suara.delegates.form.Question;
import id.suara.delegates.form.Questions;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The organizers' own questions, and what was answered to them. */
@Path("questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {

    public record ChoiceView(int number, String label, String labelEn) {}

    /** @param retiredAt absent while it is asked */
    public record QuestionView(
            long id,
            long version,
            Question.Kind kind,
            Question.Stage stage,
            Question.ShownTo shownTo,
            Question.Readers readers,
            boolean required,
            String label,
            String labelEn,
            String help,
            String helpEn,
            List<ChoiceView> choices,
            Instant retiredAt) {}

    @Inject
    Questions questions;

    @GET
    public Response list() {
        return Response.ok(questions.all().stream().map(QuestionsResource::view).toList())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(AskQuestion wanted) {
        if (wanted == null) {
            throw DomainException.invalid("request.invalid");
        }
        Question question = questions.find(questions.ask(wanted));
        return Response.created(UriBuilder.fromPath("/api/v1/questions/{id}").build(question.getId()))
                .tag(IfMatch.tag(question.getVersion()))
                .entity(view(question))
                .build();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        Question question = questions.find(id);
        return Response.ok(view(question))
                .tag(IfMatch.tag(question.getVersion()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** All of it; of one that was answered only the words and whether it must be answered may differ. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mend(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AskQuestion wanted) {
        if (wanted == null) {
            throw DomainException.invalid("request.invalid");
        }
        questions.mend(id, IfMatch.version(ifMatch), wanted);
        return one(id);
    }

    @PUT
    @Path("{id}/retirement")
    @Consumes(MediaType.WILDCARD)
    public Response retire(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        questions.retire(id, IfMatch.version(ifMatch));
        return one(id);
    }

    /** Puts it before the one above it. */
    @PUT
    @Path("{id}/move-up")
    @Consumes(MediaType.WILDCARD)
    public Response moveUp(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        questions.moveUp(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        questions.remove(id, IfMatch.version(ifMatch));
        return Response.noContent().build();
    }

    private static QuestionView view(Question question) {
        return new QuestionView(
                question.getId(),
                question.getVersion(),
                question.getKind(),
                question.getStage(),
                question.getShownTo(),
                question.getReaders(),
                question.isRequired(),
                question.label(Texts.INDONESIAN),
                question.label(Locale.ENGLISH),
                question.help(Texts.INDONESIAN),
                question.help(Locale.ENGLISH),
                question.getChoices().stream()
                        .map(choice -> new ChoiceView(
                                choice.getNumber(), choice.label(Texts.INDONESIAN), choice.label(Locale.ENGLISH)))
                        .toList(),
                question.getRetiredAt());
    }
}
