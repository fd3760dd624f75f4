package id.suara.messaging.offices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A letter to a province's office as it was sent. It is never changed. */
@Entity
@Table(name = "office_letter")
class OfficeLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "province_code")
    private String provinceCode;

    private String language;

    private String subject;

    private String body;

    private int recipients;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected OfficeLetter() {}

    /** @param recipients how many it goes to, at least one */
    static OfficeLetter sent(long congressId, WriteToOffice letter, int recipients, long by, Instant at) {
        OfficeLetter sent = new OfficeLetter();
        sent.congressId = congressId;
        sent.provinceCode = letter.province();
        sent.language = letter.language();
        sent.subject = letter.subject();
        sent.body = letter.text();
        sent.recipients = recipients;
        sent.writtenBy = by;
        sent.writtenAt = at;
        return sent;
    }

    long id() {
        return id;
    }
}
