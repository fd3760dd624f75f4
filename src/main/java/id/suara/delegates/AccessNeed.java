package id.suara.delegates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The help a child asked for (L19). Whoever reads it is recorded (L15). */
@Entity
@Table(name = "access_need")
class AccessNeed {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "help_wanted")
    private String helpWanted;

    protected AccessNeed() {}

    static AccessNeed of(Application application, String helpWanted) {
        AccessNeed need = new AccessNeed();
        need.applicationId = application.getId();
        need.helpWanted = helpWanted;
        return need;
    }

    String helpWanted() {
        return helpWanted;
    }
}
