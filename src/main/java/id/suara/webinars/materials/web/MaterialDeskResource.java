package id.suara.webinars.materials.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.webinars.materials.AddMaterial;
import id.suara.webinars.materials.MaterialDesk;
import id.suara.webinars.materials.MaterialRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What goes along with a webinar, for those who add it. */
@Path("webinars/plans/{id}/materials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MaterialDeskResource {

    @Inject
    MaterialDesk desk;

    @GET
    public Response list(@PathParam("id") long id) {
        return secret(Response.ok(desk.rows(id)));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") long id, AddMaterial said) {
        return answer(Response.status(Response.Status.CREATED), id, desk.add(id, given(said)));
    }

    @PUT
    @Path("{one}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") long id,
            @PathParam("one") long material,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            AddMaterial said) {
        desk.change(id, material, IfMatch.version(seen), given(said));
        return answer(Response.ok(), id, material);
    }

    @DELETE
    @Path("{one}")
    public void remove(
            @PathParam("id") long id, @PathParam("one") long material, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        desk.remove(id, material, IfMatch.version(seen));
    }

    private Response answer(Response.ResponseBuilder answer, long id, long material) {
        MaterialRow row = desk.find(id, material);
        return secret(answer.entity(row).tag(IfMatch.tag(row.version())));
    }

    private static Response secret(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    private static AddMaterial given(AddMaterial said) {
        if (said == null) {
            throw DomainException.invalid("request.invalid");
        }
        return said;
    }
}
