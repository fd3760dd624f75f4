package id.suara.ideas.web;

import id.suara.ideas.PictureSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The pictures of what was sent: for everybody once it is published, before only for its author and the moderators. */
@ApplicationScoped
@Path("pictures")
public class PicturesResource {

    @Inject
    PictureSight sight;

    @GET
    @Path("{idea}/{revision}/{place}")
    @Produces(PictureAnswer.TYPE)
    public Response picture(
            @PathParam("idea") long idea,
            @PathParam("revision") int revision,
            @PathParam("place") int place,
            @QueryParam("size") String size,
            @Context Request request) {
        PictureSight.Seen seen = sight.find(idea, revision, place, PictureAnswer.SMALL.equals(size));
        return PictureAnswer.of(seen.picture(), seen.open(), request);
    }
}
