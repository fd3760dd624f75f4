package id.suara.messaging.families;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A letter to guardians as somebody wrote it, in one language or both. It is never changed. */
@Entity
@Table(name = "family_letter")
class FamilyLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "province_code")
    private String provinceCode;

    private String subject;

    private String body;

    @Column(name = "subject_en")
    private String subjectEn;

    @Column(name = "body_en")
    private String bodyEn;

    private int recipients;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected FamilyLetter() {}

    /** @param provinceCode the writer's, null for one who writes to every province
     *  @param recipients guardians, at least one */
    static FamilyLetter written(
            long congressId, String provinceCode, WriteToFamilies words, int recipients, long by, Instant at) {
        FamilyLetter letter = new FamilyLetter();
        letter.congressId = congressId;
        letter.provinceCode = provinceCode;
        letter.subject = words.subject();
        letter.body = words.body();
        letter.subjectEn = words.subjectEn();
        letter.bodyEn = words.bodyEn();
        letter.recipients = recipients;
        letter.writtenBy = by;
        letter.writtenAt = at;
        return letter;
    }

    long id() {
        return id;
    }
}
