package id.suara.messaging.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.messaging.offices.OfficeLetterRow;
import id.suara.messaging.offices.OfficeLetters;
import id.suara.messaging.offices.WriteToOffice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** Letters to the offices of provinces. */
@Path("office-letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfficeLettersResource {

    private static final int PAGE = 100;

    @Inject
    OfficeLetters letters;

    @Context
    UriInfo uri;

    /** Newest first; {@code Link: rel="next"} goes on to older ones. */
    @GET
    public Response list(@QueryParam("province") String province, @QueryParam("after") Long after) {
        List<OfficeLetterRow> rows = letters.letters(province, after, PAGE);
        Response.ResponseBuilder response = Response.ok(rows).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (rows.size() == PAGE) {
            response.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("after", rows.get(PAGE - 1).id())
                            .build(),
                    "next");
        }
        return response.build();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(WriteToOffice letter) {
        if (letter == null) {
            throw DomainException.invalid("request.invalid");
        }
        letters.write(letter);
        return Response.status(Response.Status.CREATED)
                .entity(letters.letters(letter.province(), null, 1).get(0))
                .build();
    }
}
