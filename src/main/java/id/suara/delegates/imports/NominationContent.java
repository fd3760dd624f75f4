package id.suara.delegates.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The file itself, apart from what is told of it: it is read once by whoever works it off, and deleted then, for it holds
 *  children's data. */
@Entity
@Table(name = "nomination_content")
class NominationContent {

    @Id
    @Column(name = "import_id")
    private Long importId;

    private byte[] content;

    protected NominationContent() {}

    static NominationContent of(NominationImport taken, byte[] content) {
        NominationContent file = new NominationContent();
        file.importId = taken.getId();
        file.content = content;
        return file;
    }

    byte[] content() {
        return content;
    }
}
