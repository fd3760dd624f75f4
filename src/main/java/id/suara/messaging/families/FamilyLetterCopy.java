package id.suara.messaging.families;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One guardian's copy of a letter, and the children whom it names. */
@Entity
@Table(name = "family_letter_copy")
class FamilyLetterCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "letter_id")
    private long letterId;

    @Column(name = "guardian_id")
    private long guardianId;

    @ElementCollection
    @CollectionTable(name = "family_letter_child", joinColumns = @JoinColumn(name = "copy_id"))
    @Column(name = "person_id")
    private Set<Long> children = new HashSet<>();

    protected FamilyLetterCopy() {}

    static FamilyLetterCopy of(long letterId, long guardianId, List<Long> personIds) {
        FamilyLetterCopy copy = new FamilyLetterCopy();
        copy.letterId = letterId;
        copy.guardianId = guardianId;
        copy.children.addAll(personIds);
        return copy;
    }

    long id() {
        return id;
    }
}
