package id.suara.webinars.form.web;

import id.suara.webinars.form.FormQuestions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a webinar's form asks beyond itself, for whoever fills it in. */
@Path("webinars/{id}/form-questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicFormResource {

    @Inject
    FormQuestions questions;

    @GET
    public Response list(@PathParam("id") long id) {
        return Response.ok(questions.ofPublic(id).stream()
                        .map(FormQuestionView::of)
                        .toList())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
