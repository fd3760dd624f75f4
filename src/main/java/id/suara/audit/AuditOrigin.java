package id.suara.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "audit_origin")
class AuditOrigin {

    @Id
    @Column(name = "audit_entry_id")
    private Long entryId;

    private String address;

    protected AuditOrigin() {}

    static AuditOrigin of(AuditEntry entry, String address) {
        AuditOrigin origin = new AuditOrigin();
        origin.entryId = entry.id();
        origin.address = address;
        return origin;
    }
}
