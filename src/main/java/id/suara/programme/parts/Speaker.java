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
@Table(name = "speaker")
class Speaker implements DraftPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Enumerated(EnumType.STRING)
    private SpeakerKind kind;

    private String name;

    private String position;

    @Column(name = "position_en")
    private String positionEn;

    private String bio;

    @Column(name = "bio_en")
    private String bioEn;

    @Version
    private long version;

    protected Speaker() {}

    static Speaker planned(long congressId, PlanSpeaker plan) {
        Speaker speaker = new Speaker();
        speaker.congressId = congressId;
        speaker.change(plan);
        return speaker;
    }

    void change(PlanSpeaker plan) {
        kind = plan.kind();
        name = plan.name();
        position = plan.position();
        positionEn = plan.positionEn();
        bio = plan.bio();
        bioEn = plan.bioEn();
    }

    Long id() {
        return id;
    }

    Subject subject() {
        return new Subject("speaker", id);
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
