package id.suara.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that is locked by whoever changes anything about a congress's programme. */
@Entity
@Table(name = "programme")
class Programme {

    @Id
    @Column(name = "congress_id")
    private Long congressId;

    @Column(name = "draft_version")
    private long draftVersion;

    protected Programme() {}

    void changed() {
        draftVersion++;
    }

    long draftVersion() {
        return draftVersion;
    }
}
