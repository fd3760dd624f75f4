package id.suara.programme.web;

import id.suara.congress.Congresses;
import id.suara.programme.parts.PlanSpeaker;
import id.suara.programme.parts.SpeakerKind;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.parts.Speakers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** Who speaks and who facilitates. */
@Named("speakersPage")
@ViewScoped
public class SpeakersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Speakers speakers;

    @Inject
    transient Congresses congresses;

    private Long id;
    private long version;
    private List<SpeakerRow> rows;
    private SpeakerKind kind = SpeakerKind.FACILITATOR;
    private String name;
    private String position;
    private String positionEn;
    private String bio;
    private String bioEn;

    public void load() {
        long congress = congresses.requireCurrent().getId();
        rows = speakers.all(congress);
        rows.stream().filter(row -> Objects.equals(id, row.id())).forEach(this::take);
    }

    private void take(SpeakerRow row) {
        version = row.version();
        kind = row.kind();
        name = row.name();
        position = row.position();
        positionEn = row.positionEn();
        bio = row.bio();
        bioEn = row.bioEn();
    }

    public void save() {
        PlanSpeaker plan = new PlanSpeaker(kind, name, position, positionEn, bio, bioEn);
        if (id == null) {
            speakers.add(plan);
        } else {
            speakers.change(id, version, plan);
        }
        Told.info("programme.parts.saved", plan.name());
        Told.go("/programme/speakers");
    }

    public void remove(SpeakerRow row) {
        speakers.remove(row.id(), row.version());
        Told.info("programme.parts.removed", row.name());
        Told.go("/programme/speakers");
    }

    public SpeakerKind[] getKinds() {
        return SpeakerKind.values();
    }

    public List<SpeakerRow> getRows() {
        return rows;
    }

    /** Whose fields are shown; null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SpeakerKind getKind() {
        return kind;
    }

    public void setKind(SpeakerKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getPositionEn() {
        return positionEn;
    }

    public void setPositionEn(String positionEn) {
        this.positionEn = positionEn;
    }

    public String getBio() {
        return bio;
    }

    public void setBio(String bio) {
        this.bio = bio;
    }

    public String getBioEn() {
        return bioEn;
    }

    public void setBioEn(String bioEn) {
        this.bioEn = bioEn;
    }
}
