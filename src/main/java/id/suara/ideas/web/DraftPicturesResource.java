package id.suara.ideas.web;

import id.suara.ideas.DescribePicture;
import id.suara.ideas.DraftPictures;
import id.suara.ideas.PictureUploads;
import id.suara.ideas.pictures.DraftPicture;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;

/** Pictures of a draft: they wait at the server with it and are sent with it. */
@ApplicationScoped
@Path("my/draft/pictures")
@Produces(MediaType.APPLICATION_JSON)
public class DraftPicturesResource {

    @Inject
    DraftPictures pictures;

    @Inject
    PictureUploads uploads;

    /** @param idea the one that is being mended; absent for a new one */
    @GET
    public Response list(@QueryParam("idea") Long idea) {
        return Response.ok(pictures.own(idea))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The body is the picture; its description stands in the address. */
    @POST
    @Consumes({"image/jpeg", "image/png"})
    public Response add(@QueryParam("idea") Long idea, @QueryParam("description") String description, InputStream file)
            throws IOException {
        // Before the words are judged: who may not learns that first.
        pictures.requirePlace(idea);
        DraftPicture added = uploads.add(idea, file, new DescribePicture(description));
        return Response.created(
                        UriBuilder.fromPath("/api/v1/my/draft/pictures/{id}").build(added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Path("{id}")
    @Produces(PictureAnswer.TYPE)
    public Response picture(@PathParam("id") long id, @QueryParam("size") String size, @Context Request request) {
        return PictureAnswer.of(pictures.find(id, PictureAnswer.SMALL.equals(size)), false, request);
    }

    @PUT
    @Path("{id}/description")
    @Consumes(MediaType.APPLICATION_JSON)
    public void describe(@PathParam("id") long id, DescribePicture words) {
        if (words == null) {
            throw DomainException.invalid("request.invalid");
        }
        pictures.describe(id, words);
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        pictures.remove(id);
    }
}
