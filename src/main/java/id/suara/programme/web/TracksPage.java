package id.suara.programme.web;

import id.suara.congress.Congresses;
import id.suara.programme.parts.PlanTrack;
import id.suara.programme.parts.TrackKind;
import id.suara.programme.parts.TrackRow;
import id.suara.programme.parts.Tracks;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The lines of the programme. */
@Named("tracksPage")
@ViewScoped
public class TracksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Tracks tracks;

    @Inject
    transient Congresses congresses;

    private Long id;
    private long version;
    private List<TrackRow> rows;
    private TrackKind kind = TrackKind.WORKSHOP;
    private String name;
    private String nameEn;

    public void load() {
        long congress = congresses.requireCurrent().getId();
        rows = tracks.all(congress);
        rows.stream().filter(row -> Objects.equals(id, row.id())).forEach(this::take);
    }

    private void take(TrackRow row) {
        version = row.version();
        kind = row.kind();
        name = row.name();
        nameEn = row.nameEn();
    }

    public void save() {
        PlanTrack plan = new PlanTrack(kind, name, nameEn);
        if (id == null) {
            tracks.add(plan);
        } else {
            tracks.change(id, version, plan);
        }
        Told.info("programme.parts.saved", plan.name());
        Told.go("/programme/tracks");
    }

    public void remove(TrackRow row) {
        tracks.remove(row.id(), row.version());
        Told.info("programme.parts.removed", row.name());
        Told.go("/programme/tracks");
    }

    public TrackKind[] getKinds() {
        return TrackKind.values();
    }

    public List<TrackRow> getRows() {
        return rows;
    }

    /** Whose fields are shown; null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public TrackKind getKind() {
        return kind;
    }

    public void setKind(TrackKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
