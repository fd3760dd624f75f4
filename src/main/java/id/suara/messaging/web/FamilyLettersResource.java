package id.suara.messaging.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.messaging.families.FamilyLetterRow;
import id.suara.messaging.families.FamilyLetters;
import id.suara.messaging.families.WriteToFamilies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Letters to the guardians of chosen children. */
@Path("family-letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FamilyLettersResource {

    private static final int PAGE = 100;

    @Inject
    FamilyLetters letters;

    @Context
    UriInfo uri;

    /** Newest first; {@code Link: rel="next"} goes on to older ones. */
    @GET
    public Response list(@QueryParam("after") Long after) {
        List<FamilyLetterRow> rows = letters.letters(after, PAGE);
        Response.ResponseBuilder response = Response.ok(rows).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (rows.size() == PAGE) {
            response.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("after", rows.get(PAGE - 1).id())
                            .build(),
                    "next");
        }
        return response.build();
    }

    /** @param preview true to be told the effect only, with the mail of a real recipient */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@QueryParam("preview") @DefaultValue("false") boolean preview, WriteToFamilies letter) {
        if (letter == null) {
            throw DomainException.invalid("request.invalid");
        }
        return Response.ok(preview ? letters.preview(letter) : letters.write(letter))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
