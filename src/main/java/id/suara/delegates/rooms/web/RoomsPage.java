package id.suara.delegates.rooms.web;

import id.suara.delegates.rooms.Lodger;
import id.suara.delegates.rooms.MoveLodger;
import id.suara.delegates.rooms.ProposeRooms;
import id.suara.delegates.rooms.RoomDraft;
import id.suara.delegates.rooms.RoomDraft.RoomRow;
import id.suara.delegates.rooms.Rooms;
import id.suara.kernel.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** The draft of the rooms: proposing, moving one child, printing, taking it away as a file. */
@Named("roomsPage")
@ViewScoped
public class RoomsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Values of the choice of a room that are no room. */
    private static final long NEW_ROOM = 0;

    private static final long OUT = -1;

    @Inject
    transient Rooms rooms;

    @Inject
    transient RoomsFile file;

    private RoomDraft draft;
    private Integer capacity;
    private Lodger moving;
    private Long where;

    @PostConstruct
    void load() {
        draft = rooms.draft();
        capacity = draft.capacity();
    }

    public void propose() {
        rooms.propose(draft.version(), new ProposeRooms(capacity));
        load();
        tell("proposed", draft.rooms().size(), draft.placed());
    }

    public void choose(Lodger lodger) {
        moving = lodger;
        List<RoomRow> fitting = getFitting();
        where = fitting.isEmpty() ? NEW_ROOM : fitting.get(0).id();
    }

    public void move() {
        Lodger moved = moving;
        rooms.move(
                moved.applicationId(),
                draft.version(),
                new MoveLodger(where == NEW_ROOM || where == OUT ? null : where, where == NEW_ROOM));
        moving = null;
        load();
        tell("moved", moved.nickname());
    }

    public void cancel() {
        moving = null;
    }

    private static void tell(String key, Object... values) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_INFO, Texts.get(locale(), "rooms." + key, values), null));
    }

    public StreamedContent getDownload() {
        byte[] content = file.of(rooms.draft(), locale());
        return DefaultStreamedContent.builder().name(RoomsFile.NAME).contentType(RoomsFile.TYPE).stream(
                        () -> new ByteArrayInputStream(content))
                .build();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public RoomDraft getDraft() {
        return draft;
    }

    /** Rooms with a bed for the one who is being moved. */
    public List<RoomRow> getFitting() {
        return moving == null
                ? List.of()
                : draft.rooms().stream().filter(room -> room.takes(moving)).toList();
    }

    public boolean isInRoom() {
        return moving != null
                && draft.rooms().stream().anyMatch(room -> room.lodgers().contains(moving));
    }

    /** Who is being moved, or null. */
    public Lodger getMoving() {
        return moving;
    }

    public Long getWhere() {
        return where;
    }

    public void setWhere(Long where) {
        this.where = where;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }
}
