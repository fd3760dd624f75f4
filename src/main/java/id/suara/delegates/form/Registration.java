package id.suara.delegates.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a family sent an application themselves, and on which invitation; written once. */
@Entity
@Table(name = "registration")
class Registration {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "invitation_id")
    private long invitationId;

    @Column(name = "form_token")
    private String formToken;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Registration() {}

    /** @param formToken null for one that came over the API */
    static Registration of(long applicationId, long invitationId, String formToken, Instant at) {
        Registration registration = new Registration();
        registration.applicationId = applicationId;
        registration.invitationId = invitationId;
        registration.formToken = formToken;
        registration.registeredAt = at;
        return registration;
    }

    Long applicationId() {
        return applicationId;
    }
}
