package id.suara.programme.venue;

import id.suara.programme.DraftPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "building")
class Building implements DraftPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    private String name;

    private String address;

    @Version
    private long version;

    protected Building() {}

    static Building planned(long congressId, PlanBuilding plan) {
        Building building = new Building();
        building.congressId = congressId;
        building.change(plan);
        return building;
    }

    void change(PlanBuilding plan) {
        name = plan.name();
        address = plan.address();
    }

    Long id() {
        return id;
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
