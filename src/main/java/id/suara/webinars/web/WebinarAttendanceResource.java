package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Idempotent;
import id.suara.kernel.IfMatch;
import id.suara.webinars.attendance.AttendanceList;
import id.suara.webinars.attendance.AttendanceRow;
import id.suara.webinars.attendance.Decision;
import id.suara.webinars.attendance.MeetingReports;
import id.suara.webinars.attendance.NoteMinutes;
import id.suara.webinars.attendance.ReportRow;
import id.suara.webinars.attendance.SeenList;
import id.suara.webinars.attendance.SeenPeople;
import id.suara.webinars.attendance.SeenPerson;
import id.suara.webinars.reports.MeetingReport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Who was at a webinar, for those who hold it. */
@Path("webinars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebinarAttendanceResource {

    private static final int MOST = 200;

    public record ReadView(long id) {}

    /** @param attendees who it is: registrations; empty for nobody of them */
    public record DecisionView(List<Long> attendees) {}

    @Inject
    MeetingReports reports;

    @Inject
    SeenList seen;

    @Inject
    SeenPeople people;

    @Inject
    AttendanceList attendance;

    @Context
    UriInfo uri;

    /** The file as Zoom or Google Meet gives it out. The same file twice is refused, so nothing has to be told apart by a key. */
    @POST
    @Path("plans/{id}/reports")
    @Idempotent
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    public Response read(@PathParam("id") long id, @QueryParam("timeZone") String timeZone, InputStream file)
            throws IOException {
        long report = reports.read(id, file.readNBytes(MeetingReport.LARGEST + 1), timeZone);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(Long.toString(report)).build())
                .entity(new ReadView(report))
                .build();
    }

    @GET
    @Path("plans/{id}/reports")
    public Response reports(@PathParam("id") long id) {
        List<ReportRow> rows = reports.of(id);
        return secret(rows);
    }

    @DELETE
    @Path("plans/{id}/reports/{report}")
    public void remove(@PathParam("id") long id, @PathParam("report") long report) {
        reports.remove(id, report);
    }

    @GET
    @Path("plans/{id}/seen")
    public Response seen(
            @PathParam("id") long id,
            @QueryParam("decision") @DefaultValue("OPEN") Decision decision,
            @QueryParam("first") @DefaultValue("0") int first) {
        List<SeenPerson> some = seen.page(id, decision, Math.max(0, first), MOST);
        return secret(some);
    }

    /** Says who somebody of a report is. */
    @PUT
    @Path("plans/{id}/seen/{seen}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("id") long id,
            @PathParam("seen") long seen,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            DecisionView decision) {
        if (decision == null || decision.attendees() == null) {
            throw DomainException.invalid("request.invalid");
        }
        if (decision.attendees().isEmpty()) {
            people.beNobody(id, seen, IfMatch.version(version));
        } else {
            people.match(id, seen, IfMatch.version(version), decision.attendees());
        }
        return answer(id, seen);
    }

    @DELETE
    @Path("plans/{id}/seen/{seen}/decision")
    public Response reopen(
            @PathParam("id") long id, @PathParam("seen") long seen, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        people.reopen(id, seen, IfMatch.version(version));
        return answer(id, seen);
    }

    private Response answer(long id, long seen) {
        SeenPerson person = this.seen.find(id, seen);
        return Response.ok(person)
                .tag(IfMatch.tag(person.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @GET
    @Path("plans/{id}/attendance")
    public Response attendance(@PathParam("id") long id) {
        List<AttendanceRow> rows = attendance.rows(id);
        return secret(rows);
    }

    /** Counts instead of what a report proves. */
    @PUT
    @Path("plans/{id}/attendance/{registration}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void note(@PathParam("id") long id, @PathParam("registration") long registration, NoteMinutes note) {
        if (note == null) {
            throw DomainException.invalid("request.invalid");
        }
        attendance.note(id, registration, note);
    }

    @DELETE
    @Path("plans/{id}/attendance/{registration}")
    public void forget(@PathParam("id") long id, @PathParam("registration") long registration) {
        attendance.forget(id, registration);
    }

    private static Response secret(Object shown) {
        return Response.ok(shown)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
