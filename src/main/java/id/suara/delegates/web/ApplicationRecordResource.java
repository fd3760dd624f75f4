package id.suara.delegates.web;

import id.suara.delegates.ApplicationNote;
import id.suara.delegates.ApplicationNotes;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.ApplicationStep;
import id.suara.delegates.Applications;
import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.ReaderLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What is on record about one application: its steps, and the notes of the staff. */
@Path("delegates/{id}/record")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationRecordResource {

    /** @param accountId absent for the guardian and for what happened by itself */
    public record StepView(ApplicationStatus status, String note, Long accountId, Instant at) {}

    public record NoteView(long id, long accountId, ApplicationNote.Kind kind, String text, Instant at) {}

    public record NewNote(String text) {}

    @Inject
    Applications applications;

    @Inject
    ApplicationNotes notes;

    @PathParam("id")
    long id;

    @Context
    HttpHeaders headers;

    @GET
    @Path("steps")
    public Response steps() {
        Locale locale = ReaderLanguage.of(headers);
        return answer(
                applications.steps(id).stream().map(step -> view(step, locale)).toList());
    }

    private static StepView view(ApplicationStep step, Locale locale) {
        return new StepView(step.getStatus(), step.note(locale), step.getAccountId(), step.getHappenedAt());
    }

    @GET
    @Path("notes")
    public Response notes() {
        return answer(notes.of(id).stream().map(ApplicationRecordResource::view).toList());
    }

    @POST
    @Path("notes")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(NewNote note) {
        if (note == null) {
            throw DomainException.invalid("request.invalid");
        }
        return Response.status(Response.Status.CREATED)
                .entity(view(notes.write(id, note.text())))
                .build();
    }

    private static NoteView view(ApplicationNote note) {
        return new NoteView(note.getId(), note.getAccountId(), note.getKind(), note.getText(), note.getWrittenAt());
    }

    private static Response answer(List<?> rows) {
        return Response.ok(rows)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
