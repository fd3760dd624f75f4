package id.suara.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

@Entity
@Table(name = "guardian")
public class Guardian {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    private String name;

    private String email;

    private String phone;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "link_sent_at")
    private Instant linkSentAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Version
    private long version;

    protected Guardian() {}

    static Guardian named(String name, String email, String phone, Instant at) {
        Guardian guardian = new Guardian();
        guardian.name = name;
        guardian.email = email;
        guardian.phone = phone;
        guardian.language = "id";
        guardian.createdAt = at;
        return guardian;
    }

    boolean is(NameGuardian named) {
        return name.equals(named.name())
                && Objects.equals(email, named.email())
                && Objects.equals(phone, named.phone());
    }

    void erase(Instant at) {
        name = "–";
        email = null;
        phone = null;
        erasedAt = at;
    }

    /** It was the same person as another, who goes on. */
    void mergeInto(long keptId) {
        mergedInto = keptId;
    }

    /** The one who goes on; null for one who does. */
    Long mergedInto() {
        return mergedInto;
    }

    /** Whether it still stands for somebody. */
    boolean isThere() {
        return mergedInto == null && erasedAt == null;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    /** @return whether the link may go out once more: not twice within the pause */
    boolean sendLink(Instant at, Duration pause) {
        if (linkSentAt != null && at.isBefore(linkSentAt.plus(pause))) {
            return false;
        }
        linkSentAt = at;
        return true;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Null for one without e-mail, whom the office reaches on paper. */
    public String getEmail() {
        return email;
    }

    /** E.164, or null. */
    public String getPhone() {
        return phone;
    }

    public String getLanguage() {
        return language;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    long getVersion() {
        return version;
    }
}
