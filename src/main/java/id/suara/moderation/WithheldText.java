package id.suara.moderation;

import id.suara.kernel.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A thing of which no moderator sees any case. */
@Entity
@Table(name = "moderation_withheld")
class WithheldText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    protected WithheldText() {}

    static WithheldText of(Subject subject) {
        WithheldText withheld = new WithheldText();
        withheld.subjectKind = subject.kind();
        withheld.subjectId = subject.id();
        return withheld;
    }
}
