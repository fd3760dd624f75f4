package id.suara.programme.web;

import id.suara.congress.Congresses;
import id.suara.programme.venue.BuildingRow;
import id.suara.programme.venue.PlanRoom;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.venue.RoomRow;
import id.suara.programme.venue.Venue;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** Rooms for sessions. */
@Named("meetingRoomsPage")
@ViewScoped
public class MeetingRoomsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Venue venue;

    @Inject
    transient Congresses congresses;

    private Long id;
    private long version;
    private List<RoomRow> rows;
    private List<BuildingRow> buildings;
    private String name;
    private RoomMode mode = RoomMode.ON_SITE;
    private Long buildingId;
    private Integer capacity;
    private String link;

    public void load() {
        long congress = congresses.requireCurrent().getId();
        rows = venue.rooms(congress);
        buildings = venue.buildings(congress);
        rows.stream().filter(row -> Objects.equals(id, row.id())).forEach(this::take);
    }

    private void take(RoomRow row) {
        version = row.version();
        name = row.name();
        mode = row.mode();
        buildingId = row.buildingId();
        capacity = row.capacity();
        link = row.link();
    }

    public void save() {
        PlanRoom plan = new PlanRoom(name, mode, buildingId, capacity, link);
        if (id == null) {
            venue.addRoom(plan);
        } else {
            venue.changeRoom(id, version, plan);
        }
        Told.info("programme.parts.saved", plan.name());
        Told.go("/programme/rooms");
    }

    public void remove(RoomRow row) {
        venue.removeRoom(row.id(), row.version());
        Told.info("programme.parts.removed", row.name());
        Told.go("/programme/rooms");
    }

    public RoomMode[] getModes() {
        return RoomMode.values();
    }

    public List<BuildingRow> getBuildings() {
        return buildings;
    }

    public List<RoomRow> getRows() {
        return rows;
    }

    /** Whose fields are shown; null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public RoomMode getMode() {
        return mode;
    }

    public void setMode(RoomMode mode) {
        this.mode = mode;
    }

    public Long getBuildingId() {
        return buildingId;
    }

    public void setBuildingId(Long buildingId) {
        this.buildingId = buildingId;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
