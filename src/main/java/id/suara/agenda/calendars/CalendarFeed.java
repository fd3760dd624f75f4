package id.suara.agenda.calendars;

import id.suara.identity.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A child's calendar: the key of its UIDs, and the secret of its address while it has one. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "uid_key")
    private String uidKey;

    @Column(name = "secret_digest")
    private byte[] secretDigest;

    @Column(name = "renewed_at")
    private Instant renewedAt;

    @Version
    private long version;

    protected CalendarFeed() {}

    /** @return the secret, which nobody can read again; an earlier one opens nothing any more */
    String renew(Instant at) {
        String secret = Secrets.token();
        secretDigest = Secrets.digest(secret);
        renewedAt = at;
        return secret;
    }

    void revoke() {
        secretDigest = null;
        renewedAt = null;
    }

    /** The session's UID in this child's calendars: tells nobody whose it is, nor that two are one child's. */
    String uid(String sessionUid) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((uidKey + " " + sessionUid).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16) + "@suara";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    long personId() {
        return personId;
    }

    /** Null while it has no address. */
    Instant renewedAt() {
        return renewedAt;
    }
}
