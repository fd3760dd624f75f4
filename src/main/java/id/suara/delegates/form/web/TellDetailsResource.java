package id.suara.delegates.form.web;

import id.suara.delegates.form.AdmittedDetails;
import id.suara.delegates.form.DetailsRow;
import id.suara.delegates.form.DetailsSheet;
import id.suara.delegates.form.GivenAnswer;
import id.suara.delegates.form.TellDetails;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.kernel.ReaderLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What a guardian tells once their child has a place, by the value of their link. */
@Path("registrations/{link}/details")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TellDetailsResource {

    /** @param told absent until it was */
    public record SheetView(
            boolean onSite,
            boolean healthAllowed,
            DetailsRow told,
            List<RegistrationsResource.QuestionView> questions,
            List<GivenAnswer> answers) {}

    @Inject
    AdmittedDetails details;

    @Context
    HttpHeaders headers;

    @GET
    public Response read(@PathParam("link") String link) {
        DetailsSheet sheet = details.open(link, ReaderLanguage.of(headers));
        return Response.ok(new SheetView(
                        sheet.onSite(),
                        sheet.healthAllowed(),
                        sheet.told(),
                        sheet.questions().stream()
                                .map(RegistrationsResource::view)
                                .toList(),
                        sheet.answers()))
                .tag(IfMatch.tag(sheet.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(
            @PathParam("link") String link, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TellDetails told) {
        if (told == null) {
            throw DomainException.invalid("request.invalid");
        }
        details.tell(link, IfMatch.version(ifMatch), told);
        return read(link);
    }
}
