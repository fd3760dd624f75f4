package id.suara.webinars.board.web;

import id.suara.webinars.board.WebinarBoards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A webinar in numbers, for its organizers and hosts. */
@Path("webinars/plans/{id}/board")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebinarBoardResource {

    @Inject
    WebinarBoards boards;

    @GET
    public Response read(@PathParam("id") long id) {
        return Response.ok(boards.find(id))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
