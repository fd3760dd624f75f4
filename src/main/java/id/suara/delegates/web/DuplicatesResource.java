package id.suara.delegates.web;

import id.suara.delegates.duplicates.DuplicatePair;
import id.suara.delegates.duplicates.Duplicates;
import id.suara.kernel.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Children who may have been nominated twice. */
@Path("likely-duplicates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    private static final int MOST = 200;

    @Inject
    Duplicates duplicates;

    @GET
    public Response open(
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo address) {
        int most = Math.max(1, Math.min(limit, MOST));
        // One more than is shown tells whether there is a next page.
        List<DuplicatePair> found = duplicates.open(after, most + 1);
        List<DuplicatePair> shown = found.stream().limit(most).toList();
        Response.ResponseBuilder answer = Response.ok(shown).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (found.size() > most) {
            long last = shown.get(most - 1).id();
            answer.link(
                    address.getRequestUriBuilder()
                            .replaceQueryParam("after", last)
                            .build(),
                    "next");
        }
        return answer.build();
    }

    /** They are one child. */
    @PUT
    @Path("{id}/merger")
    @Consumes(MediaType.WILDCARD)
    public Response merge(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(duplicates.merge(id, IfMatch.version(ifMatch)));
    }

    /** They are two. */
    @PUT
    @Path("{id}/separation")
    @Consumes(MediaType.WILDCARD)
    public Response keep(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(duplicates.keep(id, IfMatch.version(ifMatch)));
    }

    private static Response answer(DuplicatePair pair) {
        return Response.ok(pair)
                .tag(IfMatch.tag(pair.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
