package id.suara.delegates.web;

import id.suara.delegates.Applications;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a delegate asked help with, for organizers and the office of the province. Each reading is logged (L15). */
@Path("delegates/{id}/access-need")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccessNeedResource {

    /** @param helpWanted absent when nothing was asked for */
    public record AccessNeedView(String helpWanted) {}

    @Inject
    Applications applications;

    @GET
    public Response read(@PathParam("id") long id) {
        return Response.ok(new AccessNeedView(applications.helpWanted(id).orElse(null)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
