package id.suara.delegates.web;

import id.suara.delegates.BulkAction;
import id.suara.delegates.BulkDecisions;
import id.suara.delegates.BulkEffect;
import id.suara.delegates.DecideMany;
import id.suara.delegates.SecondThoughts;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** One decision for many applications. */
@Path("delegates/bulk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulkResource {

    /** As it is sent; {@link DecideMany} says what it has to be. */
    public record Wanted(List<Long> ids, BulkAction action, String reason, List<String> fields) {}

    public record Undo(List<Long> ids) {}

    /** @param undone the ids of those that stand where they stood */
    public record Undone(List<Long> undone) {}

    @Inject
    BulkDecisions bulk;

    @Inject
    SecondThoughts thoughts;

    /** @param preview true to be told the effect only */
    @POST
    @Idempotent
    public Response decide(@QueryParam("preview") @DefaultValue("false") boolean preview, Wanted wanted) {
        if (wanted == null || wanted.ids() == null || wanted.action() == null) {
            throw DomainException.invalid("request.invalid");
        }
        DecideMany many = new DecideMany(wanted.ids(), wanted.action(), wanted.reason(), wanted.fields());
        BulkEffect effect = preview ? bulk.preview(many.ids(), many.action()) : bulk.decide(many);
        return Response.ok(effect)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Asking again is harmless: what was undone is not undone twice. */
    @PUT
    @Path("undoing")
    public Undone undo(Undo wanted) {
        if (wanted == null || wanted.ids() == null) {
            throw DomainException.invalid("request.invalid");
        }
        return new Undone(thoughts.undoAll(wanted.ids()));
    }
}
