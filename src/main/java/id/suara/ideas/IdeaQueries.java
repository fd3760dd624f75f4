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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ideas for change, and rows for display. */
@Dependent
class IdeaQueries {

    static final String PUBLISHED = "i.status in ('PUBLISHED', 'ANSWERED')";

    private static final String IN_USE = "('SUBMITTED', 'HELD', 'PUBLISHED', 'ANSWERED', 'HIDDEN')";

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

    /** One row more than asked for tells whether there is a next page. */
    IdeaPage published(long congressId, IdeaFilter filter, ShuffleCursor cursor) {
        List<IdeaRow> rows = new ArrayList<>();
        for (ShuffleCursor.Stretch stretch : cursor.ahead()) {
            int wanted = filter.limit() + 1 - rows.size();
            if (wanted > 0) {
                rows.addAll(published(congressId, filter, cursor.order(), stretch, wanted));
            }
        }
        if (rows.size() <= filter.limit()) {
            return new IdeaPage(rows, null, null);
        }
        List<IdeaRow> shown = rows.subList(0, filter.limit());
        return new IdeaPage(
                shown, cursor.after(shown.get(shown.size() - 1).id()).toString(), null);
    }

    /** Written so that the database can walk along the order until it has enough, or find the few that hold a rare word and
     *  sort those; it knows how common a word is. */
    private List<IdeaRow> published(
            long congressId, IdeaFilter filter, int order, ShuffleCursor.Stretch stretch, int limit) {
        String place = "(md5(i.id::text || ':" + order + "') collate \"C\")";
        List<Object> values = new ArrayList<>(List.of(congressId));
        StringBuilder where = new StringBuilder(" where i.congress_id = ?1 and ").append(PUBLISHED);
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
            where.append(" and r.search @@ ").append(asked(values.size()));
        }
        if (stretch.above() != null) {
            values.add(stretch.above());
            where.append(" and ").append(place).append(" > ?").append(values.size());
        }
        if (stretch.upTo() != null) {
            values.add(stretch.upTo());
            where.append(" and ").append(place).append(" <= ?").append(values.size());
        }
        values.add(limit);
        Query query = em.createNativeQuery("with shown as (select i.id, " + place + " as place from idea i"
                + " join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision" + where
                + " order by " + place + " limit ?" + values.size() + ") "
                + ROW + " join shown on shown.id = i.id order by shown.place");
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return rows(query);
    }

    /** The words as they stand, or in the forms of either language. */
    private static String asked(int parameter) {
        return Stream.of("simple", "indonesian", "english")
                .map(language -> "websearch_to_tsquery('" + language + "', ?" + parameter + ")")
                .collect(Collectors.joining(" || ", "(", ")"));
    }

    /** Published ideas that share at least two words with a text, the nearest first; none of the author's own.
     *
     *  @param text as a child is writing it */
    List<SimilarIdea> similar(long congressId, String text, long authorId, int limit) {
        List<?> found = em.createNativeQuery("with word as (select lexeme from unnest(to_tsvector('indonesian', ?1))"
                        + " where lexeme ~ '^[[:alpha:]]{4,40}$' order by length(lexeme) desc, lexeme limit 8),"
                        + " asked as (select string_agg('(' || a.lexeme || ' & ' || b.lexeme || ')', ' | ')::tsquery as pairs"
                        + " from word a join word b on a.lexeme < b.lexeme),"
                        + " near as (select i.id, r.title, w.pen_name, i.province_code, r.search from asked"
                        + " join idea_revision r on r.search @@ asked.pairs"
                        + " join idea i on i.id = r.idea_id and i.published_revision = r.revision"
                        + " join author w on w.account_id = i.author_id"
                        + " where i.congress_id = ?2 and " + PUBLISHED + " and i.author_id <> ?3 limit 2000)"
                        + " select id, title, pen_name, province_code from near, asked"
                        + " order by ts_rank(near.search, asked.pairs) desc, id limit ?4")
                .setParameter(1, text)
                .setParameter(2, congressId)
                .setParameter(3, authorId)
                .setParameter(4, limit)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new SimilarIdea(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    Optional<IdeaRow> published(long ideaId) {
        return rows(em.createNativeQuery(ROW + " where i.id = ?1 and " + PUBLISHED)
                        .setParameter(1, ideaId))
                .stream()
                .findFirst();
    }

    /** Empty for one that is not published. */
    List<StoryStep> story(long ideaId) {
        List<?> rows = em.createNativeQuery(
                        "select (select min(r.written_at) from idea_revision r where r.idea_id = i.id),"
                                + " i.published_at, w.published_at from idea i"
                                + " left join official_answer w on w.idea_id = i.id where i.id = ?1 and " + PUBLISHED)
                .setParameter(1, ideaId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .flatMap(row -> Stream.of(
                        new StoryStep(StoryStep.Kind.SUBMITTED, instant(row[0])),
                        new StoryStep(StoryStep.Kind.PUBLISHED, instant(row[1])),
                        new StoryStep(StoryStep.Kind.ANSWERED, row[2] == null ? null : instant(row[2]))))
                .toList();
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

    /** How many ideas a child has sent since, withdrawn ones included; further revisions of one are not another. */
    long countSent(long authorId, Instant since) {
        return em.createQuery(
                        "select count(r) from IdeaRevision r, Idea i where i.id = r.ideaId and i.authorId = :author"
                                + " and r.revision = 1 and r.writtenAt >= :since",
                        Long.class)
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

    /** Whether anything under the author's pen name is being read or is public. */
    boolean isPenNameInUse(long authorId) {
        return (boolean) em.createNativeQuery("select exists (select from idea where author_id = ?1 and status in "
                        + IN_USE + ") or exists (select from idea_comment where author_id = ?1 and status in " + IN_USE
                        + ")")
                .setParameter(1, authorId)
                .getSingleResult();
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
