package id.suara.safeguarding.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.safeguarding.CaseState;
import id.suara.safeguarding.Concerns;
import id.suara.safeguarding.Conversation;
import id.suara.safeguarding.RaiseConcern;
import id.suara.safeguarding.WriteNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** Raising a concern and coming back to it; no account and no token. The code travels in a header, never in an address. */
@ApplicationScoped
@Path("safeguarding")
@Produces(MediaType.APPLICATION_JSON)
public class ConcernsResource {

    private static final String CODE = "Concern-Code";

    /** @param code shown this once
     *  @param attended whether an officer may read it now */
    public record RaisedView(String code, boolean attended) {}

    public record LineView(Instant at, boolean fromReporter, String words) {}

    public record TalkView(Instant raisedAt, CaseState state, List<LineView> lines) {}

    @Inject
    Concerns concerns;

    @Inject
    Conversation conversation;

    /** Without the interceptor of other POSTs, which keeps what was answered: a code must be kept nowhere. The key itself
     *  decides the code here, so the same request has the same answer all the same. */
    @POST
    @Path("concerns")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(@HeaderParam("Idempotency-Key") String key, RaiseConcern concern) {
        if (concern == null) {
            throw DomainException.invalid("request.invalid");
        }
        if (key != null && (key.isBlank() || key.length() > 200)) {
            throw DomainException.invalid("request.idempotency-key");
        }
        Concerns.Raised raised = concerns.raise(concern, key == null ? null : "key " + key);
        return Response.status(Response.Status.CREATED)
                .entity(new RaisedView(raised.code(), raised.attended()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("conversation")
    public Response read(@HeaderParam(CODE) String code) {
        Conversation.Talk talk = conversation.read(given(code));
        return Response.ok(new TalkView(
                        talk.raisedAt(),
                        talk.state(),
                        talk.lines().stream()
                                .map(line -> new LineView(line.at(), line.fromReporter(), line.words()))
                                .toList()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("conversation")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@HeaderParam(CODE) String code, WriteNote note) {
        if (note == null) {
            throw DomainException.invalid("request.invalid");
        }
        conversation.write(given(code), note);
        return Response.noContent().build();
    }

    private static String given(String code) {
        if (code == null || code.isBlank()) {
            throw DomainException.invalid("safeguarding.code-missing");
        }
        return code;
    }
}
