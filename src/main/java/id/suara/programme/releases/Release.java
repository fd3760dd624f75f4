package id.suara.programme.releases;

import id.suara.kernel.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;

/** Never changed once it is there. */
@Entity
@Table(name = "programme_release")
class Release {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    private int number;

    private String name;

    @Column(name = "previous_id")
    private Long previousId;

    private String confirmed;

    @Column(name = "released_by")
    private long releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Release() {}

    /** @param previous null for the first of the congress
     *  @param confirmed the keys of the conflicts that were known and taken */
    static Release of(
            long congressId, Release previous, String name, Collection<String> confirmed, long by, Instant at) {
        Release release = new Release();
        release.congressId = congressId;
        release.number = previous == null ? 1 : previous.number + 1;
        release.previousId = previous == null ? null : previous.id;
        release.name = name;
        release.confirmed = String.join(" ", confirmed);
        release.releasedBy = by;
        release.releasedAt = at;
        return release;
    }

    Long id() {
        return id;
    }

    long congressId() {
        return congressId;
    }

    Long previousId() {
        return previousId;
    }

    ReleaseRow row(String by, int sessions) {
        return new ReleaseRow(id, number, name, previousId, by, releasedAt, sessions);
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    Subject subject() {
        return new Subject("programme-release", id);
    }
}
