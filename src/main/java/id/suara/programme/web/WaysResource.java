package id.suara.programme.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.IfMatch;
import id.suara.programme.venue.Venue;
import id.suara.programme.venue.WayRow;
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

/** How long it takes to walk between two buildings, for organizers. */
@Path("programme/ways")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WaysResource {

    public record Walk(Integer minutes) {}

    @Inject
    Venue venue;

    @GET
    public Response list() {
        return PartAnswers.all(venue.arrangedWays());
    }

    /** The minutes are their own version: there is nothing else to a way. */
    @GET
    @Path("{one}/{other}")
    public Response one(@PathParam("one") long one, @PathParam("other") long other) {
        WayRow way = venue.findWay(one, other);
        return PartAnswers.one(way, way.minutes());
    }

    /** {@code If-Match} is left out where nothing was written down yet. */
    @PUT
    @Path("{one}/{other}")
    public Response walk(
            @PathParam("one") long one,
            @PathParam("other") long other,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Walk walk) {
        if (PartAnswers.given(walk).minutes() == null) {
            throw DomainException.invalid("programme.way", List.of(new FieldError("minutes", "programme.way")));
        }
        venue.walk(one, other, ifMatch == null ? null : IfMatch.version(ifMatch), walk.minutes());
        return one(one, other);
    }
}
