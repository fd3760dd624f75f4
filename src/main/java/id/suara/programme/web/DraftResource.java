package id.suara.programme.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.kernel.ReaderLanguage;
import id.suara.programme.Draft;
import id.suara.programme.DraftSession;
import id.suara.programme.MoveSession;
import id.suara.programme.SessionPlan;
import id.suara.programme.Sessions;
import id.suara.programme.conflicts.Conflicts;
import id.suara.programme.releases.ReleasePreview;
import id.suara.programme.releases.Releases;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Locale;

/** The draft, for organizers. */
@Path("programme/draft")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {

    private static final String PRIVATE = "private, no-store";

    /** @param releaseId an earlier release */
    public record Restore(Long releaseId) {}

    @Inject
    Sessions sessions;

    @Inject
    Conflicts conflicts;

    @Inject
    Releases releases;

    @HeaderParam(HttpHeaders.IF_MATCH)
    String ifMatch;

    /** The entity tag is the draft's version, as a restoration and a release name it. */
    @GET
    public Response read() {
        Draft draft = sessions.draft();
        return Response.ok(new ProgrammeViews.DraftView(
                        draft.version(),
                        draft.sessions().stream().map(ProgrammeViews::view).toList()))
                .tag(IfMatch.tag(draft.version()))
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }

    @GET
    @Path("conflicts")
    public Response conflicts(@Context HttpHeaders headers) {
        Locale locale = ReaderLanguage.of(headers);
        return Response.ok(conflicts.ofDraft().stream()
                        .map(one -> ProgrammeViews.view(one, locale))
                        .toList())
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }

    /** What a release would tell. */
    @GET
    @Path("preview")
    public Response preview(@Context HttpHeaders headers) {
        Locale locale = ReaderLanguage.of(headers);
        ReleasePreview preview = releases.preview();
        return Response.ok(new ProgrammeViews.PreviewView(
                        preview.draftVersion(),
                        ProgrammeViews.view(preview.current()),
                        ProgrammeViews.view(preview.difference()),
                        preview.conflicts().stream()
                                .map(one -> ProgrammeViews.view(one, locale))
                                .toList()))
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }

    @PUT
    @Path("restoration")
    public Response restore(Restore wanted) {
        if (wanted == null || wanted.releaseId() == null) {
            throw DomainException.invalid("request.invalid");
        }
        releases.restore(wanted.releaseId(), IfMatch.version(ifMatch));
        return read();
    }

    @POST
    @Path("sessions")
    @Idempotent
    public Response add(SessionPlan plan) {
        DraftSession added = sessions.find(sessions.add(given(plan)));
        return answer(
                Response.created(UriBuilder.fromPath("/api/v1/programme/draft/sessions/{id}")
                        .build(added.id())),
                added);
    }

    @GET
    @Path("sessions/{id}")
    public Response one(@PathParam("id") long id) {
        return answer(Response.ok(), sessions.find(id));
    }

    @PUT
    @Path("sessions/{id}")
    public Response change(@PathParam("id") long id, SessionPlan plan) {
        sessions.change(id, IfMatch.version(ifMatch), given(plan));
        return one(id);
    }

    @PUT
    @Path("sessions/{id}/time")
    public Response move(@PathParam("id") long id, MoveSession where) {
        sessions.move(id, IfMatch.version(ifMatch), given(where));
        return one(id);
    }

    @DELETE
    @Path("sessions/{id}")
    public Response remove(@PathParam("id") long id) {
        sessions.remove(id, IfMatch.version(ifMatch));
        return Response.noContent().build();
    }

    @PUT
    @Path("sessions/{id}/cancellation")
    public Response cancel(@PathParam("id") long id) {
        sessions.cancel(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @DELETE
    @Path("sessions/{id}/cancellation")
    public Response revive(@PathParam("id") long id) {
        sessions.revive(id, IfMatch.version(ifMatch));
        return one(id);
    }

    private static Response answer(Response.ResponseBuilder builder, DraftSession session) {
        return builder.entity(ProgrammeViews.view(session))
                .tag(IfMatch.tag(session.version()))
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
