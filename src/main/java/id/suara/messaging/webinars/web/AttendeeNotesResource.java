package id.suara.messaging.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.messaging.webinars.AttendeeNotes;
import id.suara.messaging.webinars.NoteReach;
import id.suara.messaging.webinars.NoteRow;
import id.suara.messaging.webinars.WriteNote;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes to those who registered for one webinar, by its organizers and hosts. */
@Path("webinars/plans/{id}/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttendeeNotesResource {

    private static final int SHOWN = 100;

    /** @param reach how many a note would reach now, by audience; one that cannot be written to is missing
     *  @param nextAt when the next one may be sent; absent for at once
     *  @param notes the newest first */
    public record NotesView(Map<String, Integer> reach, Instant nextAt, List<NoteRow> notes) {}

    @Inject
    AttendeeNotes notes;

    @GET
    public Response list(@PathParam("id") long id) {
        Map<String, Integer> reach = new LinkedHashMap<>();
        NoteReach now = notes.reach(id);
        now.reach().forEach((audience, readers) -> reach.put(audience.name(), readers));
        return secret(Response.ok(new NotesView(reach, now.nextAt(), notes.notes(id, SHOWN))));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("id") long id, WriteNote note) {
        if (note == null) {
            throw DomainException.invalid("request.invalid");
        }
        return secret(Response.status(Response.Status.CREATED).entity(notes.write(id, note, null)));
    }

    private static Response secret(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
