package id.suara.consent.web;

import id.suara.consent.GuardianPair;
import id.suara.consent.GuardianPairs;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
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

/** Guardians who may be one person. */
@Path("guardian-pairs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GuardianPairsResource {

    private static final int MOST = 100;

    /** @param keep the identifier of the one of the two who goes on */
    public record Merger(Long keep) {}

    @Inject
    GuardianPairs pairs;

    @GET
    public Response likely() {
        return Response.ok(pairs.likely(MOST))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @GET
    @Path("{one}/{other}")
    public Response compare(@PathParam("one") long one, @PathParam("other") long other) {
        GuardianPair pair = pairs.compare(one, other);
        return Response.ok(pair)
                .tag(IfMatch.tag(pair.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** They are one person. */
    @PUT
    @Path("{one}/{other}/merger")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(
            @PathParam("one") long one,
            @PathParam("other") long other,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Merger merger) {
        if (merger == null || merger.keep() == null || (merger.keep() != one && merger.keep() != other)) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new DomainException.FieldError("keep", "consent.guardian-keep")));
        }
        return Response.ok(pairs.merge(merger.keep(), merger.keep() == one ? other : one, IfMatch.version(ifMatch)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** They are two. */
    @PUT
    @Path("{one}/{other}/separation")
    @Consumes(MediaType.WILDCARD)
    public Response keepApart(
            @PathParam("one") long one,
            @PathParam("other") long other,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        pairs.keepApart(one, other, IfMatch.version(ifMatch));
        return Response.noContent().build();
    }
}
