package id.suara.ideas;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ideas for change, and rows for display. */
@Dependent
class IdeaQueries {

    private static final String PUBLISHED = "i.status = 'PUBLISHED'";

    private static final String ROW =
            "select i.id, r.title, r.problem, r.proposal, r.addressee, r.theme_code, r.own_theme,"
                    + " a.pen_name, i.province_code, i.published_at, i.status from idea i"
                    + " join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision"
                    + " join author a on a.account_id = i.author_id ";

    private static final String OWN =
            "select new id.suara.ideas.OwnIdea(i.id, i.version, i.revision, i.status, r.themeCode,"
                    + " r.ownTheme, r.title, r.problem, r.proposal, r.addressee, r.maskedFrom, i.reason, i.submittedAt,"
                    + " i.publishedAt)"
                    + " from Idea i join IdeaRevision r on r.ideaId = i.id and r.revision = i.revision"
                    + " where i.authorId = :author";

    @PersistenceContext
    EntityManager em;

    /** One row more than asked for tells whether there is a next page. The sort sees ids only, not the texts. */
    IdeaPage published(long congressId, IdeaFilter filter, ShuffleCursor cursor) {
        List<Object> values = new ArrayList<>(List.of(cursor.seed(), congressId));
        StringBuilder where = new StringBuilder(" where i.congress_id = ?2 and ").append(PUBLISHED);
        if (filter.theme() != null) {
            values.add(filter.theme());
            where.append(" and r.theme_code = ?").append(values.size());
        }
        if (filter.province() != null) {
            values.add(filter.province());
            where.append(" and i.province_code = ?").append(values.size());
        }
        if (filter.words() != null) {
            values.add(filter.words());
            where.append(" and r.search @@ websearch_to_tsquery('indonesian', ?")
                    .append(values.size())
                    .append(')');
        }
        if (!cursor.isBeginning()) {
            values.add(cursor.key());
            where.append(" and md5(i.id || ':' || ?1) > ?").append(values.size());
        }
        values.add(filter.limit() + 1);
        Query query = em.createNativeQuery("with shown as (select i.id, md5(i.id || ':' || ?1) as place from idea i"
                + " join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision" + where
                + " order by place limit ?" + values.size() + ") "
                + ROW + " join shown on shown.id = i.id order by shown.place");
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<IdeaRow> rows = rows(query);
        if (rows.size() <= filter.limit()) {
            return new IdeaPage(rows, null);
        }
        List<IdeaRow> shown = rows.subList(0, filter.limit());
        return new IdeaPage(
                shown, cursor.after(shown.get(shown.size() - 1).id()).toString());
    }

    Optional<IdeaRow> published(long ideaId) {
        return rows(em.createNativeQuery(ROW + " where i.id = ?1 and " + PUBLISHED)
                        .setParameter(1, ideaId))
                .stream()
                .findFirst();
    }

    List<OwnIdea> own(long authorId, Instant now) {
        return em.createQuery(OWN + " order by i.id desc", OwnIdea.class)
                .setParameter("author", authorId)
                .getResultStream()
                .map(own -> asTold(own, now))
                .toList();
    }

    private OwnIdea asTold(OwnIdea own, Instant now) {
        if (own.status() != IdeaStatus.RETURNED && own.status() != IdeaStatus.REFUSED) {
            return own;
        }
        Idea idea = em.find(Idea.class, own.id());
        return idea.isTold(now) ? own : own.waitingAs(idea.statusAsTold(now));
    }

    Optional<OwnIdea> own(long authorId, long ideaId, Instant now) {
        return em.createQuery(OWN + " and i.id = :idea", OwnIdea.class)
                .setParameter("author", authorId)
                .setParameter("idea", ideaId)
                .getResultStream()
                .findFirst()
                .map(own -> asTold(own, now));
    }

    IdeaRevision revision(long ideaId, int number) {
        return em.createQuery(
                        "select r from IdeaRevision r where r.ideaId = :idea and r.revision = :number",
                        IdeaRevision.class)
                .setParameter("idea", ideaId)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** @param ideaId null for a new idea's */
    Optional<IdeaDraft> draft(long authorId, Long ideaId) {
        String about = ideaId == null ? "d.ideaId is null" : "d.ideaId = :idea";
        TypedQuery<IdeaDraft> query = em.createQuery(
                        "select d from IdeaDraft d where d.authorId = :author and " + about, IdeaDraft.class)
                .setParameter("author", authorId);
        if (ideaId != null) {
            query.setParameter("idea", ideaId);
        }
        return query.getResultStream().findFirst();
    }

    /** It was sent, or is not wanted any more; a null idea means a new one's. */
    void dropDraft(long authorId, Long ideaId) {
        draft(authorId, ideaId).ifPresent(em::remove);
    }

    boolean isPenNameTaken(String key, long authorId) {
        return em.createQuery(
                                "select count(a) from Author a where a.penNameKey = :key and a.accountId <> :author",
                                Long.class)
                        .setParameter("key", key)
                        .setParameter("author", authorId)
                        .getSingleResult()
                > 0;
    }

    /** Whether anything under the author's pen name is being read or is public. */
    boolean isPenNameInUse(long authorId) {
        return em.createQuery(
                                "select count(i) from Idea i where i.authorId = :author and i.status in :shown",
                                Long.class)
                        .setParameter("author", authorId)
                        .setParameter("shown", List.of(IdeaStatus.SUBMITTED, IdeaStatus.HELD, IdeaStatus.PUBLISHED, IdeaStatus.HIDDEN))
                        .getSingleResult()
                > 0;
    }

    private static List<IdeaRow> rows(Query query) {
        List<IdeaRow> rows = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            rows.add(new IdeaRow(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    (String) row[7],
                    (String) row[8],
                    instant(row[9]),
                    IdeaStatus.valueOf((String) row[10])));
        }
        return rows;
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
