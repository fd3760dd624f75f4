package id.suara.moderation.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.moderation.rules.AddRule;
import id.suara.moderation.rules.DetectionRules;
import id.suara.moderation.rules.RuleRow;
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

/** The rules that organizers add to the detectors. */
@RequestScoped
@Path("moderation/rules")
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    @Inject
    DetectionRules rules;

    @GET
    public Response list() {
        return Response.ok(rules.rules())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(AddRule rule) {
        if (rule == null) {
            throw DomainException.invalid("request.invalid");
        }
        RuleRow added = rules.rule(rules.add(rule));
        return Response.status(Response.Status.CREATED)
                .entity(added)
                .tag(IfMatch.tag(added.version()))
                .build();
    }

    /** Looks through past texts; a rule has to be tried before it is activated. */
    @PUT
    @Path("{id}/trial")
    public Response tryOut(@PathParam("id") long id) {
        return Response.ok(rules.tryOut(id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("{id}/activation")
    public Response activate(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        rules.activate(id, IfMatch.version(ifMatch));
        return answer(id);
    }

    @DELETE
    @Path("{id}/activation")
    public Response deactivate(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        rules.deactivate(id, IfMatch.version(ifMatch));
        return answer(id);
    }

    private Response answer(long id) {
        RuleRow rule = rules.rule(id);
        return Response.ok(rule).tag(IfMatch.tag(rule.version())).build();
    }
}
