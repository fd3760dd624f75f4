package id.suara.delegates.chaperones;

import id.suara.delegates.intake.Contacts;
import id.suara.identity.Person;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.PlainText;
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
import java.util.ArrayList;
import java.util.List;

/** An adult who looks after delegates of one province at one congress. */
@Entity
@Table(name = "chaperone")
public class Chaperone {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "full_name")
    private String fullName;

    private String phone;

    private String email;

    @Enumerated(EnumType.STRING)
    private Person.Sex sex;

    @Column(name = "vetting_kind")
    @Enumerated(EnumType.STRING)
    private VettingKind vettingKind;

    @Column(name = "vetted_on")
    private LocalDate vettedOn;

    @Column(name = "vetting_valid_until")
    private LocalDate validUntil;

    @Column(name = "registered_by")
    private long registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Version
    private long version;

    protected Chaperone() {}

    /** @throws DomainException as {@link #correct} */
    static Chaperone registered(long congressId, RegisterChaperone data, long by, Instant at) {
        Chaperone chaperone = new Chaperone();
        chaperone.congressId = congressId;
        chaperone.registeredBy = by;
        chaperone.registeredAt = at;
        chaperone.correct(data);
        return chaperone;
    }

    /** @throws DomainException {@code request.invalid} (invalid) with {@code chaperones.name}, {@code chaperones.phone} */
    void correct(RegisterChaperone data) {
        String name = PlainText.clean(data.fullName());
        String number = Contacts.phone(PlainText.clean(data.phone())).orElse(null);
        List<FieldError> faults = new ArrayList<>();
        if (name.codePoints().noneMatch(Character::isLetter)) {
            faults.add(new FieldError("fullName", "chaperones.name"));
        }
        if (number == null) {
            faults.add(new FieldError("phone", "chaperones.phone"));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid("request.invalid", faults);
        }
        String address = PlainText.clean(data.email());
        fullName = name;
        phone = number;
        email = address.isEmpty() ? null : address;
        provinceCode = data.province();
        sex = data.sex();
    }

    /** Takes the place of an earlier vetting.
     *
     *  @throws DomainException {@code request.invalid} (invalid) with {@code chaperones.vetted-later} for a day to come,
     *     {@code chaperones.vetting-order} for one that ends before it was made */
    void vet(RecordVetting vetting, LocalDate today) {
        if (vetting.checkedOn().isAfter(today)) {
            throw wrong("checkedOn", "chaperones.vetted-later");
        }
        if (vetting.validUntil().isBefore(vetting.checkedOn())) {
            throw wrong("validUntil", "chaperones.vetting-order");
        }
        vettingKind = vetting.kind();
        vettedOn = vetting.checkedOn();
        validUntil = vetting.validUntil();
    }

    private static DomainException wrong(String field, String code) {
        return DomainException.invalid("request.invalid", List.of(new FieldError(field, code)));
    }

    /** Refuses to entrust a child to one who is not vetted for the whole of it.
     *
     *  @throws DomainException {@code chaperones.not-vetted} (conflict) */
    void requireVetted(LocalDate lastDay) {
        if (validUntil == null || validUntil.isBefore(lastDay)) {
            throw DomainException.conflict("chaperones.not-vetted");
        }
    }

    public Long getId() {
        return id;
    }

    long getCongressId() {
        return congressId;
    }

    public String getProvinceCode() {
        return provinceCode;
    }

    public String getPhone() {
        return phone;
    }

    long getVersion() {
        return version;
    }
}
