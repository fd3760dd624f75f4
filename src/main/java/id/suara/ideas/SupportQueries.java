package id.suara.ideas;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Supports as rows: they have no entity, for one is only ever put there, taken away and counted. */
@Dependent
class SupportQueries {

    /** An idea and what was led to it. A child who stands behind several of them counts once, and takes all of it back. */
    private static final String GROUP =
            "(select ?1 union all select m.id from idea m where m.merged_into = ?1 and m.status = 'MERGED')";

    @PersistenceContext
    EntityManager em;

    /** @return whether it was not there already */
    boolean insert(long ideaId, long accountId, Instant at) {
        return em.createNativeQuery("insert into idea_support (idea_id, account_id, given_at) values (?1, ?2, ?3)"
                                + " on conflict do nothing")
                        .setParameter(1, ideaId)
                        .setParameter(2, accountId)
                        .setParameter(3, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** @return whether it was there */
    boolean delete(long ideaId, long accountId) {
        return em.createNativeQuery("delete from idea_support where idea_id in " + GROUP + " and account_id = ?2")
                        .setParameter(1, ideaId)
                        .setParameter(2, accountId)
                        .executeUpdate()
                > 0;
    }

    boolean isGiven(long ideaId, long accountId) {
        return number(
                        "select count(*) from idea_support where idea_id in " + GROUP + " and account_id = ?2",
                        ideaId,
                        accountId)
                > 0;
    }

    long count(long ideaId) {
        return number(
                "select count(distinct s.account_id) from idea_support s join idea i on i.id = ?1"
                        + " where s.account_id <> i.author_id and s.idea_id in " + GROUP,
                ideaId);
    }

    private long number(String query, Object... values) {
        var asked = em.createNativeQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        return ((Number) asked.getSingleResult()).longValue();
    }

    List<Long> own(long accountId) {
        List<?> ids = em.createNativeQuery(
                        "select case when i.status = 'MERGED' then i.merged_into else i.id end as idea"
                                + " from idea_support s join idea i on i.id = s.idea_id where s.account_id = ?1"
                                + " group by 1 order by max(s.given_at) desc, 1")
                .setParameter(1, accountId)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    List<SupportCount> counts(long congressId, long after, int limit) {
        List<?> rows = em.createNativeQuery("select i.id, r.title, i.province_code,"
                        + " (select count(distinct s.account_id) from idea_support s where s.account_id <> i.author_id"
                        + " and s.idea_id in (select i.id union all select m.id from idea m"
                        + " where m.merged_into = i.id and m.status = 'MERGED')) from idea i"
                        + " join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision"
                        + " where i.congress_id = ?1 and " + IdeaQueries.PUBLISHED + " and i.id > ?2"
                        + " order by i.id limit ?3")
                .setParameter(1, congressId)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SupportCount(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], ((Number) row[3]).longValue()))
                .toList();
    }
}
