package id.suara.delegates.form;

import id.suara.delegates.intake.Contacts;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is needed of a child who comes on site, whatever the guardian consented to. Whoever reads it is recorded. */
@Entity
@Table(name = "on_site_details")
class OnSiteDetails {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "shirt_size")
    @Enumerated(EnumType.STRING)
    private ShirtSize shirtSize;

    @Column(name = "emergency_name")
    private String emergencyName;

    @Column(name = "emergency_phone")
    private String emergencyPhone;

    @Column(name = "told_at")
    private Instant toldAt;

    @Version
    private long version;

    protected OnSiteDetails() {}

    static OnSiteDetails told(long applicationId, TellDetails told, Instant at) {
        OnSiteDetails details = new OnSiteDetails();
        details.applicationId = applicationId;
        details.become(told, at);
        return details;
    }

    /** @throws DomainException {@code request.invalid} (invalid) with each field that is missing or is no telephone number */
    void become(TellDetails told, Instant at) {
        String name = PlainText.clean(told.emergencyName());
        String written = PlainText.clean(told.emergencyPhone());
        Optional<String> phone = Contacts.phone(written);
        List<FieldError> faults = new ArrayList<>();
        if (told.shirtSize() == null) {
            faults.add(new FieldError("shirtSize", "registration.missing"));
        }
        if (name.codePoints().noneMatch(Character::isLetter)) {
            faults.add(new FieldError("emergencyName", "registration.missing"));
        }
        if (phone.isEmpty()) {
            faults.add(new FieldError(
                    "emergencyPhone", written.isEmpty() ? "registration.missing" : "registration.emergency-phone"));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid("request.invalid", faults);
        }
        shirtSize = told.shirtSize();
        emergencyName = name;
        emergencyPhone = phone.orElseThrow();
        toldAt = at;
    }

    ShirtSize shirtSize() {
        return shirtSize;
    }

    String emergencyName() {
        return emergencyName;
    }

    String emergencyPhone() {
        return emergencyPhone;
    }

    Instant toldAt() {
        return toldAt;
    }

    long version() {
        return version;
    }
}
