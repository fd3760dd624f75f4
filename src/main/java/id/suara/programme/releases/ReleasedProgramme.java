package id.suara.programme.releases;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One release, whole.
 *
 * @param sessions by time; cancelled ones too
 */
public record ReleasedProgramme(
        long id,
        long congressId,
        int number,
        String name,
        Long previousId,
        Instant releasedAt,
        List<ReleasedSession> sessions)
        implements Serializable {

    public Optional<ReleasedSession> session(long sessionId) {
        return sessions.stream().filter(session -> session.id() == sessionId).findFirst();
    }
}
