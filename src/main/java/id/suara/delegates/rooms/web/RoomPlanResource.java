package id.suara.delegates.rooms.web;

import id.suara.delegates.rooms.Band;
import id.suara.delegates.rooms.Lodger;
import id.suara.delegates.rooms.MoveLodger;
import id.suara.delegates.rooms.ProposeRooms;
import id.suara.delegates.rooms.RoomDraft;
import id.suara.delegates.rooms.Rooms;
import id.suara.identity.Person;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import id.suara.kernel.ReaderLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** The draft of the rooms. Each change answers with the whole draft as it stands then. */
@Path("room-plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoomPlanResource {

    /** @param proposedAt absent before the first proposal */
    public record PlanView(
            int capacity,
            Instant proposedAt,
            List<RoomView> rooms,
            List<LodgerView> waiting,
            List<LodgerView> withoutSex) {}

    public record RoomView(long id, int number, Person.Sex sex, Band band, int capacity, List<LodgerView> lodgers) {}

    /** @param misplaced whether the room no longer suits the child */
    public record LodgerView(long id, String nickname, String province, int age, boolean misplaced) {}

    @Inject
    Rooms rooms;

    @Inject
    RoomsFile file;

    @HeaderParam(HttpHeaders.IF_MATCH)
    String ifMatch;

    @GET
    public Response read() {
        RoomDraft draft = rooms.draft();
        return Response.ok(view(draft))
                .tag(IfMatch.tag(draft.version()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @PUT
    @Path("proposal")
    public Response propose(ProposeRooms wanted) {
        rooms.propose(IfMatch.version(ifMatch), given(wanted));
        return read();
    }

    @PUT
    @Path("beds/{id}")
    public Response move(@PathParam("id") long id, MoveLodger where) {
        rooms.move(id, IfMatch.version(ifMatch), given(where));
        return read();
    }

    @GET
    @Path("file")
    @Produces({RoomsFile.TYPE, MediaType.APPLICATION_JSON})
    public Response file(@Context HttpHeaders headers) {
        Locale locale = ReaderLanguage.of(headers);
        byte[] content = file.of(rooms.draft(), locale);
        return Response.ok(content, RoomsFile.TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + RoomsFile.NAME + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static PlanView view(RoomDraft draft) {
        return new PlanView(
                draft.capacity(),
                draft.proposedAt(),
                draft.rooms().stream().map(RoomPlanResource::view).toList(),
                draft.waiting().stream().map(one -> view(one, false)).toList(),
                draft.withoutSex().stream().map(one -> view(one, false)).toList());
    }

    private static RoomView view(RoomDraft.RoomRow room) {
        return new RoomView(
                room.id(),
                room.number(),
                room.sex(),
                room.band(),
                room.capacity(),
                room.lodgers().stream()
                        .map(one -> view(one, room.isMisplaced(one)))
                        .toList());
    }

    private static LodgerView view(Lodger one, boolean misplaced) {
        return new LodgerView(one.applicationId(), one.nickname(), one.provinceCode(), one.age(), misplaced);
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
