package id.suara.safeguarding.units;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A local unit that takes children's cases up. */
@Entity
@Table(name = "safeguarding_unit")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "office_type")
    private OfficeType officeType;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "regency_code")
    private String regencyCode;

    private String name;

    private String phone;

    private String hours;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version
    private long version;

    protected Unit() {}

    static Unit registered(RegisterUnit unit) {
        Unit registered = new Unit();
        registered.change(unit);
        return registered;
    }

    void change(RegisterUnit unit) {
        requireInUse();
        if ((unit.kind() == UnitKind.SOCIAL_OFFICE) == (unit.officeType() == null)) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("officeType", "safeguarding.office-type")));
        }
        kind = unit.kind();
        officeType = unit.officeType();
        provinceCode = unit.province();
        regencyCode = unit.regency();
        name = unit.name().strip();
        phone = unit.phone().strip();
        hours = unit.hours() == null || unit.hours().isBlank()
                ? null
                : unit.hours().strip();
        checkedOn = unit.checkedOn();
    }

    /** Nothing is referred to it any more; what was referred stays. */
    void retire(Instant at) {
        requireInUse();
        retiredAt = at;
    }

    void requireInUse() {
        if (retiredAt != null) {
            throw DomainException.conflict("safeguarding.unit-retired");
        }
    }

    boolean isProvinceOffice() {
        return kind == UnitKind.SOCIAL_OFFICE && regencyCode == null;
    }

    public UnitRow row() {
        return new UnitRow(
                id, kind, officeType, provinceCode, regencyCode, name, phone, hours, checkedOn, retiredAt, version);
    }

    public Long getId() {
        return id;
    }

    UnitKind getKind() {
        return kind;
    }

    OfficeType getOfficeType() {
        return officeType;
    }

    long getVersion() {
        return version;
    }
}
