package id.suara.ideas.coauthors.web;

import id.suara.ideas.coauthors.Coauthors;
import id.suara.ideas.coauthors.Invited;
import id.suara.ideas.coauthors.JointIdea;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Writing along: the author's code and friends, and what a friend has joined. */
@ApplicationScoped
@Path("my")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoauthorsResource {

    public record Typed(String code) {}

    public record Joined(long id) {}

    @Inject
    Coauthors coauthors;

    /** @param idea absent for the draft of a new one, as everywhere here */
    @PUT
    @Path("coauthor-code")
    @Consumes(MediaType.WILDCARD)
    public Response invite(@QueryParam("idea") Long idea) {
        return unkept(coauthors.invite(idea));
    }

    @DELETE
    @Path("coauthor-code")
    public void takeBack(@QueryParam("idea") Long idea) {
        coauthors.takeBack(idea);
    }

    @GET
    @Path("coauthors")
    public Response list(@QueryParam("idea") Long idea) {
        return unkept(coauthors.of(idea));
    }

    /** For both: the author parts from a co-author, a co-author leaves. */
    @DELETE
    @Path("coauthors/{id}")
    public void part(@PathParam("id") long id) {
        coauthors.part(id);
    }

    /** A code is no part of an address, which is written into logs. */
    @POST
    @Path("coauthor-code/lookup")
    public Response look(Typed typed) {
        Invited invited = coauthors.look(code(typed));
        return unkept(invited);
    }

    @GET
    @Path("joint-ideas")
    public Response joined() {
        List<JointIdea> joined = coauthors.joined();
        return unkept(joined);
    }

    @POST
    @Path("joint-ideas")
    public Response join(Typed typed) {
        return Response.status(Response.Status.CREATED)
                .entity(new Joined(coauthors.join(code(typed))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response unkept(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static String code(Typed typed) {
        if (typed == null) {
            throw DomainException.invalid("request.invalid");
        }
        return typed.code();
    }
}
