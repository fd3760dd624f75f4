package id.suara.messaging.reminders.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.messaging.reminders.ReminderPlanRow;
import id.suara.messaging.reminders.ReminderPlans;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** When reminders of each kind go. */
@Path("reminder-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReminderPlansResource {

    /** @param minutes before the time */
    public record Minutes(List<Integer> minutes) {}

    @Inject
    ReminderPlans plans;

    @GET
    public Response list() {
        return Response.ok(plans.rows())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @GET
    @Path("{kind}")
    public Response read(@PathParam("kind") String kind) {
        return answer(kind);
    }

    @PUT
    @Path("{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(
            @PathParam("kind") String kind, @HeaderParam(HttpHeaders.IF_MATCH) String seen, Minutes chosen) {
        if (chosen == null || chosen.minutes() == null || chosen.minutes().contains(null)) {
            throw DomainException.invalid("request.invalid");
        }
        plans.choose(kind, chosen.minutes(), IfMatch.version(seen));
        return answer(kind);
    }

    private Response answer(String kind) {
        ReminderPlanRow row = plans.row(kind);
        return Response.ok(row)
                .tag(IfMatch.tag(row.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
