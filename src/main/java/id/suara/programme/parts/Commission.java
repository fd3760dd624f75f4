package id.suara.programme.parts;

import id.suara.kernel.Subject;
import id.suara.programme.DraftPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "commission")
class Commission implements DraftPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "theme_code")
    private String themeCode;

    private int size;

    @Version
    private long version;

    protected Commission() {}

    static Commission planned(long congressId, PlanCommission plan) {
        Commission commission = new Commission();
        commission.congressId = congressId;
        commission.change(plan);
        return commission;
    }

    void change(PlanCommission plan) {
        name = plan.name();
        nameEn = plan.nameEn();
        themeCode = plan.themeCode();
        size = plan.size();
    }

    Long id() {
        return id;
    }

    Subject subject() {
        return new Subject("commission", id);
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
