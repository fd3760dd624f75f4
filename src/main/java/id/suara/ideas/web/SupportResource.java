package id.suara.ideas.web;

import id.suara.ideas.Supports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A child's support of one idea. */
@ApplicationScoped
@Path("ideas/{id}/support")
@Produces(MediaType.APPLICATION_JSON)
public class SupportResource {

    @Inject
    Supports supports;

    @PUT
    public void give(@PathParam("id") long id) {
        supports.give(id);
    }

    @DELETE
    public void takeBack(@PathParam("id") long id) {
        supports.takeBack(id);
    }
}
