package id.suara.delegates.form.web;

import id.suara.delegates.form.Answers;
import id.suara.kernel.ReaderLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What one child's family answered, as much of it as the caller may read; each reading is logged. */
@Path("delegates/{id}/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswersResource {

    @Inject
    Answers answers;

    @Context
    HttpHeaders headers;

    @GET
    public Response of(@PathParam("id") long id) {
        return Response.ok(answers.of(id, ReaderLanguage.of(headers)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
