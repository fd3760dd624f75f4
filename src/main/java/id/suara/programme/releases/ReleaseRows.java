package id.suara.programme.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reading and writing releases, in three statements each way, however many sessions there are. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReleaseRows {

    @PersistenceContext
    EntityManager em;

    Optional<Release> current(long congressId) {
        return em.createQuery(
                        "select r from Release r where r.congressId = :congress order by r.number desc", Release.class)
                .setParameter("congress", congressId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Release> find(long releaseId) {
        return Optional.ofNullable(em.find(Release.class, releaseId));
    }

    /** The newest first. */
    List<ReleaseRow> history(long congressId) {
        return em.createQuery(
                        "select r, a.displayName, (select count(s) from ReleaseSession s where s.releaseId = r.id and"
                                + " s.cancelled = false) from Release r join Account a on a.id = r.releasedBy"
                                + " where r.congressId = :congress order by r.number desc",
                        Object[].class)
                .setParameter("congress", congressId)
                .getResultStream()
                .map(row -> ((Release) row[0]).row((String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    ReleasedProgramme whole(Release release) {
        return new ReleasedProgramme(
                release.id(),
                release.congressId(),
                release.number(),
                release.name(),
                release.previousId(),
                release.releasedAt(),
                sessions(release.id()));
    }

    private List<ReleasedSession> sessions(long releaseId) {
        Map<Long, Set<Long>> commissions = members("commission", releaseId);
        Map<Long, Set<Long>> speakers = members("speaker", releaseId);
        return em.createQuery("select s from ReleaseSession s where s.releaseId = :release", ReleaseSession.class)
                .setParameter("release", releaseId)
                .getResultStream()
                .map(row -> row.released(
                        commissions.getOrDefault(row.sessionId(), Set.of()),
                        speakers.getOrDefault(row.sessionId(), Set.of())))
                .sorted(Comparator.comparing(
                                (ReleasedSession session) -> session.plan().startsAt())
                        .thenComparing(ReleasedSession::id))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Set<Long>> members(String what, long releaseId) {
        Map<Long, Set<Long>> members = new HashMap<>();
        List<Object[]> rows = em.createNativeQuery(
                        "select session_id, " + what + "_id from release_session_" + what + " where release_id = ?1")
                .setParameter(1, releaseId)
                .getResultList();
        rows.forEach(row -> members.computeIfAbsent(((Number) row[0]).longValue(), any -> new TreeSet<>())
                .add(((Number) row[1]).longValue()));
        return members;
    }

    void write(Release release, List<ReleasedSession> sessions) {
        em.persist(release);
        sessions.forEach(session -> em.persist(ReleaseSession.of(release.id(), session)));
        em.flush();
        copy(release, "commission");
        copy(release, "speaker");
    }

    /** Of the draft for what takes place, of the release before for what is cancelled. */
    private void copy(Release release, String what) {
        String table = "release_session_" + what;
        em.createNativeQuery("insert into " + table + " select s.release_id, s.session_id, m." + what + "_id"
                        + " from release_session s join programme_session_" + what + " m on m.session_id = s.session_id"
                        + " where s.release_id = ?1 and not s.cancelled"
                        + " union all select s.release_id, s.session_id, m." + what + "_id"
                        + " from release_session s join " + table
                        + " m on m.session_id = s.session_id and m.release_id = ?2"
                        + " where s.release_id = ?1 and s.cancelled")
                .setParameter(1, release.id())
                .setParameter(2, release.previousId() == null ? 0L : release.previousId())
                .executeUpdate();
    }
}
