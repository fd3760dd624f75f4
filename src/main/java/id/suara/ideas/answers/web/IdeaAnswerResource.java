package id.suara.ideas.answers.web;

import id.suara.ideas.answers.PublicAnswers;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An official answer as everybody reads it, with what became of it. */
@ApplicationScoped
@Path("ideas/{id}/answer")
@Produces(MediaType.APPLICATION_JSON)
public class IdeaAnswerResource {

    @Inject
    PublicAnswers answers;

    @GET
    public Response read(@PathParam("id") long id) {
        return Response.ok(answers.of(id).orElseThrow(() -> DomainException.notFound("answers.none")))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=5")
                .build();
    }
}
