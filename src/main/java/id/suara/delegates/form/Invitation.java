package id.suara.delegates.form;

import id.suara.delegates.intake.SelectionPath;
import id.suara.kernel.DomainException;
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

/** What an office hands to a family or a school, so that they fill in the form themselves. */
@Entity
@Table(name = "invitation")
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "province_code")
    private String provinceCode;

    private String code;

    private String label;

    @Column(name = "selection_path")
    @Enumerated(EnumType.STRING)
    private SelectionPath selectionPath;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Version
    private long version;

    protected Invitation() {}

    /** @throws DomainException {@code registration.expiry-past} (invalid) for one that could never be used */
    static Invitation given(long congressId, GiveInvitation wanted, Instant expiresAt, long givenBy, Instant at) {
        if (!expiresAt.isAfter(at)) {
            throw DomainException.invalid(
                    "request.invalid",
                    java.util.List.of(new DomainException.FieldError("lastDay", "registration.expiry-past")));
        }
        Invitation invitation = new Invitation();
        invitation.congressId = congressId;
        invitation.provinceCode = wanted.province();
        invitation.code = InvitationCode.random();
        invitation.label = wanted.label().strip();
        invitation.selectionPath = wanted.path();
        invitation.expiresAt = expiresAt;
        invitation.givenBy = givenBy;
        invitation.givenAt = at;
        return invitation;
    }

    /** @return whether it changed anything */
    boolean revoke(Instant at) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = at;
        return true;
    }

    /** @throws DomainException {@code registration.invitation-revoked}, {@code registration.invitation-expired} (gone) */
    void requireOpen(long currentCongressId, Instant now) {
        if (revokedAt != null) {
            throw DomainException.gone("registration.invitation-revoked");
        }
        if (!now.isBefore(expiresAt) || congressId != currentCongressId) {
            throw DomainException.gone("registration.invitation-expired");
        }
    }

    public Long getId() {
        return id;
    }

    public long getCongressId() {
        return congressId;
    }

    public String getProvinceCode() {
        return provinceCode;
    }

    /** For people who type it, in groups. */
    public String getCode() {
        return InvitationCode.shown(code);
    }

    public String getLabel() {
        return label;
    }

    public SelectionPath getSelectionPath() {
        return selectionPath;
    }

    /** The first instant at which it is void. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Null while it was not. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    long givenBy() {
        return givenBy;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public long getVersion() {
        return version;
    }
}
