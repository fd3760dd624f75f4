package id.suara.webinars.materials.web;

import id.suara.webinars.materials.MaterialKind;
import id.suara.webinars.materials.MaterialRow;
import id.suara.webinars.materials.Materials;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What goes along with a webinar, for everybody. */
@Path("webinars/{id}/materials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MaterialsResource {

    /** Seconds for which others may keep a public read. */
    private static final String SHORTLY = "public, max-age=5";

    public record MaterialView(MaterialKind kind, String title, String titleEn, String address) {

        static List<MaterialView> of(List<MaterialRow> rows) {
            return rows.stream()
                    .map(row -> new MaterialView(row.kind(), row.title(), row.titleEn(), row.address()))
                    .toList();
        }
    }

    @Inject
    Materials materials;

    @Context
    Request request;

    @GET
    public Response read(@PathParam("id") long id) {
        List<MaterialView> shown = MaterialView.of(materials.ofEveryone(id));
        EntityTag tag = new EntityTag(Integer.toHexString(shown.toString().hashCode()));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        return (answer == null ? Response.ok(shown) : answer)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, SHORTLY)
                .build();
    }
}
