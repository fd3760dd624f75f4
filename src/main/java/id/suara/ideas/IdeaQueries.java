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
import java.util.stream.Stream;

/** Ideas for change, and rows for display. */
@Dependent
class IdeaQueries {

    static final String PUBLISHED = "i.status in ('PUBLISHED', 'ANSWERED')";

    /** At its own address, not in lists. */
    private static final String READABLE = "i.status in ('PUBLISHED', 'ANSWERED', 'MERGED')";

    private static final String IN_USE =
            "('SUBMITTED', 'HELD', 'APPEALED', 'PUBLISHED', 'ANSWERED', 'MERGED', 'HIDDEN')";

    static final String ROW = "select i.id, r.title, r.problem, r.proposal, r.addressee, r.theme_code, r.own_theme,"
            + " a.pen_name, i.province_code, i.published_at, i.status, i.merged_into from idea i"
            + " join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision"
            + " join author a on a.account_id = i.author_id ";

    private static final String OWN =
            "select new id.suara.ideas.OwnIdea(i.id, i.version, i.revision, i.status, r.themeCode,"
                    + " r.ownTheme, r.title, r.problem, r.proposal, r.addressee, r.maskedFrom,"
                    + " case when i.status = id.suara.ideas.TextStatus.MERGED then i.mergedBecause else i.reason end,"
                    + " i.submittedAt, i.publishedAt, i.mergedInto)"
                    + " from Idea i join IdeaRevision r on r.ideaId = i.id and r.revision = i.revision"
                    + " where i.authorId = :author";

    @PersistenceContext
    EntityManager em;

    Optional<IdeaRow> published(long ideaId) {
        return rows(em.createNativeQuery(ROW + " where i.id = ?1 and " + PUBLISHED)
                        .setParameter(1, ideaId))
                .stream()
                .findFirst();
    }

    List<IdeasCongress> congresses() {
        return em.createQuery(
                        "select new id.suara.ideas.IdeasCongress(c.id, c.name) from Congress c where c.current = true or exists"
                                + " (select i.id from Idea i where i.congressId = c.id and (i.status = id.suara.ideas.TextStatus.PUBLISHED"
                                + " or i.status = id.suara.ideas.TextStatus.ANSWERED))"
                                + " order by c.firstDay desc, c.id desc",
                        IdeasCongress.class)
                .getResultList();
    }

    /** As {@link #published}, and one that leads to another too. */
    Optional<IdeaRow> readable(long ideaId) {
        return rows(em.createNativeQuery(ROW + " where i.id = ?1 and " + READABLE)
                        .setParameter(1, ideaId))
                .stream()
                .findFirst();
    }

    /** Those whose ideas were led to this one, in the order in which they were published. */
    List<Proposer> proposers(long ideaId) {
        List<?> rows = em.createNativeQuery("select a.pen_name, i.province_code from idea i"
                        + " join author a on a.account_id = i.author_id"
                        + " where i.merged_into = ?1 and i.status = 'MERGED' order by i.published_at, i.id")
                .setParameter(1, ideaId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Proposer((String) row[0], (String) row[1]))
                .distinct()
                .toList();
    }

    /** Empty for one that nobody can read. One that leads to another is answered with it. */
    List<StoryStep> story(long ideaId) {
        List<?> rows = em.createNativeQuery(
                        "select i.sent_at, i.published_at, case when i.status = 'MERGED' then i.merged_at end,"
                                + " (select max(m.merged_at) from idea m where m.merged_into = i.id and m.status = 'MERGED'),"
                                + " coalesce(i.answered_at, t.answered_at)"
                                + " from idea i left join idea t on t.id = i.merged_into where i.id = ?1 and "
                                + READABLE)
                .setParameter(1, ideaId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .flatMap(row -> Stream.of(
                        new StoryStep(StoryStep.Kind.SUBMITTED, instant(row[0])),
                        new StoryStep(StoryStep.Kind.PUBLISHED, instant(row[1])),
                        step(StoryStep.Kind.MERGED, row[2]),
                        step(StoryStep.Kind.JOINED, row[3]),
                        step(StoryStep.Kind.ANSWERED, row[4])))
                // Both happen to few ideas, and to none are they still to come.
                .filter(step -> step.done() || step.kind() == StoryStep.Kind.ANSWERED)
                .toList();
    }

    private static StoryStep step(StoryStep.Kind kind, Object at) {
        return new StoryStep(kind, at == null ? null : instant(at));
    }

    List<OwnIdea> own(long authorId, Instant now) {
        return em.createQuery(OWN + " order by i.id desc", OwnIdea.class)
                .setParameter("author", authorId)
                .getResultStream()
                .map(own -> asTold(own, now))
                .toList();
    }

    private OwnIdea asTold(OwnIdea own, Instant now) {
        if (!own.status().isTurnedDown() && own.status() != TextStatus.MERGED) {
            return own;
        }
        TextStatus told = em.find(Idea.class, own.id()).statusAsTold(now);
        return told == own.status() ? own : own.waitingAs(told);
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

    /** How many ideas a child has sent since, withdrawn ones included; further revisions of one are not another. */
    long countSent(long authorId, Instant since) {
        return em.createQuery(
                        "select count(i) from Idea i where i.authorId = :author and i.sentAt >= :since", Long.class)
                .setParameter("author", authorId)
                .setParameter("since", since)
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

    /** Whether anything under the author's pen name is being read or is public, what they wrote along included. */
    boolean isPenNameInUse(long authorId) {
        return (boolean) em.createNativeQuery("select exists (select from idea where author_id = ?1 and status in "
                        + IN_USE + ") or exists (select from idea_comment where author_id = ?1 and status in " + IN_USE
                        + ") or exists (select from coauthor c join idea i on i.id = c.idea_id where c.account_id = ?1"
                        + " and i.status in " + IN_USE + ")")
                .setParameter(1, authorId)
                .getSingleResult();
    }

    static List<IdeaRow> rows(Query query) {
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
                    TextStatus.valueOf((String) row[10]),
                    row[11] == null ? null : ((Number) row[11]).longValue(),
                    List.of(),
                    List.of(),
                    false));
        }
        return rows;
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
