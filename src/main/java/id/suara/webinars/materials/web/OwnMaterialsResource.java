package id.suara.webinars.materials.web;

import id.suara.webinars.materials.Materials;
import id.suara.webinars.materials.web.MaterialsResource.MaterialView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What goes along with a webinar, by the link from an attendee's mail. */
@Path("webinar-registrations/{link}/materials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnMaterialsResource {

    @Inject
    Materials materials;

    @GET
    public Response read(@PathParam("link") String link) {
        return Response.ok(MaterialView.of(materials.ofHolder(link)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
