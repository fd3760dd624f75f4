package id.suara.webinars.form.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.form.GivenAnswer;
import id.suara.webinars.form.OwnAnswers;
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
import java.util.List;

/** What somebody answered to the organizers' own questions, by the link from their mail; with the version of their registration. */
@Path("webinar-registrations/{link}/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnAnswersResource {

    public record AnswersView(List<GivenAnswer> answers) {}

    @Inject
    OwnAnswers answers;

    @Inject
    OwnRegistrations own;

    @GET
    public Response read(@PathParam("link") String link) {
        return Response.ok(new AnswersView(answers.given(link)))
                .tag(IfMatch.tag(own.find(link).version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** All of them; what is missing is taken away. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("link") String link, @HeaderParam(HttpHeaders.IF_MATCH) String seen, AnswersView given) {
        if (given == null || given.answers() == null) {
            throw DomainException.invalid("request.invalid");
        }
        answers.answer(link, IfMatch.version(seen), given.answers());
        return read(link);
    }
}
