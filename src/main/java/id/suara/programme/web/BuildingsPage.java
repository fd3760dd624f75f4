package id.suara.programme.web;

import id.suara.congress.Congresses;
import id.suara.programme.venue.BuildingRow;
import id.suara.programme.venue.PlanBuilding;
import id.suara.programme.venue.Venue;
import id.suara.programme.venue.WayRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** Buildings, and how long it takes to walk between them. */
@Named("buildingsPage")
@ViewScoped
public class BuildingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Venue venue;

    @Inject
    transient Congresses congresses;

    private Long id;
    private long version;
    private List<BuildingRow> rows;
    private List<WayRow> ways;
    private Long from;
    private Long to;
    private Integer minutes;
    private String name;
    private String address;

    public void load() {
        long congress = congresses.requireCurrent().getId();
        rows = venue.buildings(congress);
        ways = venue.ways(congress);
        rows.stream().filter(row -> Objects.equals(id, row.id())).forEach(this::take);
    }

    private void take(BuildingRow row) {
        version = row.version();
        name = row.name();
        address = row.address();
    }

    public void save() {
        PlanBuilding plan = new PlanBuilding(name, address);
        if (id == null) {
            venue.addBuilding(plan);
        } else {
            venue.changeBuilding(id, version, plan);
        }
        Told.info("programme.parts.saved", plan.name());
        Told.go("/programme/buildings");
    }

    public void remove(BuildingRow row) {
        venue.removeBuilding(row.id(), row.version());
        Told.info("programme.parts.removed", row.name());
        Told.go("/programme/buildings");
    }

    public void walk() {
        venue.walk(from, to, seen(), minutes);
        Told.info("programme.parts.saved", name(from) + " – " + name(to));
        Told.go("/programme/buildings");
    }

    private Long seen() {
        return ways.stream()
                .filter(way -> way.isBetween(from, to))
                .map(way -> (long) way.minutes())
                .findFirst()
                .orElse(null);
    }

    public String name(long buildingId) {
        return rows.stream()
                .filter(row -> row.id() == buildingId)
                .map(BuildingRow::name)
                .findFirst()
                .orElse("");
    }

    public List<WayRow> getWays() {
        return ways;
    }

    public List<BuildingRow> getRows() {
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

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
