package id.suara.programme.parts;

import id.suara.kernel.Subject;
import id.suara.programme.DraftPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "programme_track")
class Track implements DraftPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Enumerated(EnumType.STRING)
    private TrackKind kind;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Version
    private long version;

    protected Track() {}

    static Track planned(long congressId, PlanTrack plan) {
        Track track = new Track();
        track.congressId = congressId;
        track.change(plan);
        return track;
    }

    void change(PlanTrack plan) {
        kind = plan.kind();
        name = plan.name();
        nameEn = plan.nameEn();
    }

    Long id() {
        return id;
    }

    Subject subject() {
        return new Subject("programme-track", id);
    }

    @Override
    public long getCongressId() {
        return congressId;
    }

    @Override
    public long getVersion() {
        return version;
    }
}
