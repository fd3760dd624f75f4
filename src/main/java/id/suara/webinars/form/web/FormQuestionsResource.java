package id.suara.webinars.form.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.webinars.form.AskFormQuestion;
import id.suara.webinars.form.FormQuestion;
import id.suara.webinars.form.FormQuestions;
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

/** The organizers' own questions on a webinar's form. */
@Path("webinars/plans/{id}/form-questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormQuestionsResource {

    @Inject
    FormQuestions questions;

    @PathParam("id")
    long webinar;

    @GET
    public Response list() {
        return Response.ok(questions.all(webinar).stream()
                        .map(FormQuestionView::of)
                        .toList())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(AskFormQuestion wanted) {
        long id = questions.ask(webinar, given(wanted));
        return shown(
                id,
                Response.created(UriBuilder.fromPath("/api/v1/webinars/plans/{id}/form-questions/{question}")
                        .build(webinar, id)));
    }

    @GET
    @Path("{question}")
    public Response one(@PathParam("question") long question) {
        return shown(question, Response.ok());
    }

    /** All of it; of one that was answered only the words and whether it must be answered may differ. */
    @PUT
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mend(
            @PathParam("question") long question,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            AskFormQuestion wanted) {
        questions.mend(webinar, question, IfMatch.version(seen), given(wanted));
        return one(question);
    }

    @PUT
    @Path("{question}/retirement")
    @Consumes(MediaType.WILDCARD)
    public Response retire(@PathParam("question") long question, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        questions.retire(webinar, question, IfMatch.version(seen));
        return one(question);
    }

    /** Puts it before the one above it. */
    @PUT
    @Path("{question}/move-up")
    @Consumes(MediaType.WILDCARD)
    public Response moveUp(@PathParam("question") long question, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        questions.moveUp(webinar, question, IfMatch.version(seen));
        return one(question);
    }

    @DELETE
    @Path("{question}")
    public Response remove(@PathParam("question") long question, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        questions.remove(webinar, question, IfMatch.version(seen));
        return Response.noContent().build();
    }

    private Response shown(long id, Response.ResponseBuilder answer) {
        FormQuestion question = questions.find(webinar, id);
        return answer.entity(FormQuestionView.of(question))
                .tag(IfMatch.tag(question.getVersion()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static AskFormQuestion given(AskFormQuestion wanted) {
        if (wanted == null) {
            throw DomainException.invalid("request.invalid");
        }
        return wanted;
    }
}
