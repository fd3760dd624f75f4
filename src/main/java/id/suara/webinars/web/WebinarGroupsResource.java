package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.webinars.RegisterGroup;
import id.suara.webinars.WebinarGroups;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Registering several of one office at once. */
@Path("webinars/{id}/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebinarGroupsResource {

    @Inject
    WebinarGroups groups;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@PathParam("id") long id, RegisterGroup group) {
        if (group == null) {
            throw DomainException.invalid("request.invalid");
        }
        return Response.status(Response.Status.ACCEPTED)
                .entity(groups.register(id, group, null))
                .build();
    }
}
