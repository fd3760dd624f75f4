package id.suara.ideas.coauthors;

import id.suara.ideas.PenNames;
import id.suara.kernel.Among;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Co-authors and their codes as rows; who may do what is asked above. A text is a draft or an idea, and never both. */
@Dependent
public class CoauthorRows {

    /** @param draft null for an idea's, as {@code idea} for a draft's */
    record Text(Long draft, Long idea) {

        private String column() {
            return draft == null ? "idea_id" : "draft_id";
        }

        private Long key() {
            return draft == null ? idea : draft;
        }
    }

    record Found(long authorId, Text text) {}

    /** @param penName of whoever does not write along any more; null for one who is erased */
    record Parted(Text text, String penName) {}

    /** Whether a moderator has read an author's name: with something public of theirs. */
    private static final String KNOWN = "(exists (select from idea k where k.author_id = a.account_id"
            + " and k.status in ('PUBLISHED', 'ANSWERED')) or exists (select from idea_comment k"
            + " where k.author_id = a.account_id and k.status = 'PUBLISHED'))";

    /** Or with the published revision of what they write along. */
    private static final String NAMED = "(" + KNOWN
            + " or exists (select from idea i join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision"
            + " where i.id = c.idea_id and i.status in ('PUBLISHED', 'ANSWERED')"
            + " and c.since_revision <= coalesce(r.masked_from, r.revision)))";

    @PersistenceContext
    EntityManager em;

    @Inject
    PenNames penNames;

    public boolean isCoauthor(long ideaId, Long accountId) {
        return accountId != null
                && !query("select 1 from coauthor where idea_id = ?1 and account_id = ?2", ideaId, accountId)
                        .getResultList()
                        .isEmpty();
    }

    /** Those of an idea, by account. */
    public List<Long> accounts(long ideaId) {
        List<?> found = query("select account_id from coauthor where idea_id = ?1 order by id", ideaId)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** A draft was sent: whoever wrote it along writes the idea along, and a moderator reads it with their names. */
    public void send(long draftId, long ideaId) {
        query(
                        "update coauthor set draft_id = null, idea_id = ?2, since_revision = 1 where draft_id = ?1",
                        draftId,
                        ideaId)
                .executeUpdate();
        query("update coauthor_code set draft_id = null, idea_id = ?2 where draft_id = ?1", draftId, ideaId)
                .executeUpdate();
    }

    /** All names, read or not, for the moderator who is to read them. */
    List<String> names(long ideaId) {
        List<?> found = query(
                        "select a.pen_name from coauthor c join author a on a.account_id = c.account_id"
                                + " where c.idea_id = ?1 and a.pen_name is not null order by c.id",
                        ideaId)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** The names that everybody may read, by idea. */
    public Map<Long, List<String>> shown(Collection<Long> ideaIds) {
        Map<Long, List<String>> names = new HashMap<>();
        if (ideaIds.isEmpty()) {
            return names;
        }
        Among among = new Among(ideaIds);
        for (Object[] row : rows(query(
                "select c.idea_id, a.pen_name, " + NAMED
                        + " from coauthor c join author a on a.account_id = c.account_id"
                        + " where " + among.condition("c.idea_id") + " and a.pen_name is not null order by c.id",
                among.value()))) {
            String name = readable((String) row[1], (Boolean) row[2]);
            if (name != null) {
                names.computeIfAbsent(number(row[0]), any -> new ArrayList<>()).add(name);
            }
        }
        return names;
    }

    /** What a moderator reads above the text, the co-authors' names behind the author's. */
    public String byline(String author, long ideaId) {
        List<String> names = names(ideaId);
        return names.isEmpty()
                ? author
                : Texts.get(Texts.INDONESIAN, "moderation.byline-with", author, String.join(", ", names));
    }

    List<Coauthor> of(Text text) {
        return rows(query(
                        "select c.id, a.pen_name, " + NAMED + ", c.joined_at from coauthor c"
                                + " join author a on a.account_id = c.account_id where c." + text.column()
                                + " = ?1 order by c.id",
                        text.key()))
                .stream()
                .map(row -> new Coauthor(number(row[0]), readable((String) row[1], (Boolean) row[2]), instant(row[3])))
                .toList();
    }

    int count(Text text) {
        return of(text).size();
    }

    /** Null while nobody has read it. */
    String readableName(long accountId) {
        return rows(query("select a.pen_name, " + KNOWN + " from author a where a.account_id = ?1", accountId)).stream()
                .map(row -> readable((String) row[0], (Boolean) row[1]))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String readable(String penName, boolean read) {
        return penName != null && (read || penNames.offers(penName)) ? penName : null;
    }

    Optional<Long> draftOf(long accountId) {
        List<?> found = query("select id from idea_draft where author_id = ?1 and idea_id is null", accountId)
                .getResultList();
        return found.stream().map(id -> number(id)).findFirst();
    }

    /** What the code leads to, if it still does. */
    Optional<Found> find(byte[] digest, Instant now) {
        return rows(query(
                        "select author_id, draft_id, idea_id from coauthor_code where digest = ?1 and expires_at > ?2",
                        digest,
                        Timestamp.from(now)))
                .stream()
                .map(row -> new Found(
                        number(row[0]),
                        new Text(row[1] == null ? null : number(row[1]), row[2] == null ? null : number(row[2]))))
                .findFirst();
    }

    /** In place of an earlier one of the same text. */
    void keepCode(long authorId, Text text, byte[] digest, Instant now, Instant expires) {
        dropCode(text);
        query(
                        "insert into coauthor_code (id, author_id, " + text.column() + ", digest, made_at, expires_at)"
                                + " values (nextval('suara_id'), ?1, ?2, ?3, ?4, ?5)",
                        authorId,
                        text.key(),
                        digest,
                        Timestamp.from(now),
                        Timestamp.from(expires))
                .executeUpdate();
    }

    boolean dropCode(Text text) {
        return query("delete from coauthor_code where " + text.column() + " = ?1", text.key())
                        .executeUpdate()
                > 0;
    }

    /** Until when the code of a text is good. */
    Optional<Instant> codeUntil(Text text, Instant now) {
        List<?> found = query(
                        "select expires_at from coauthor_code where " + text.column() + " = ?1 and expires_at > ?2",
                        text.key(),
                        Timestamp.from(now))
                .getResultList();
        return found.stream().map(CoauthorRows::instant).findFirst();
    }

    boolean isIn(Text text, long accountId) {
        return !query(
                        "select 1 from coauthor where " + text.column() + " = ?1 and account_id = ?2",
                        text.key(),
                        accountId)
                .getResultList()
                .isEmpty();
    }

    /** @return the id of the co-authorship */
    long join(Text text, long accountId, int sinceRevision, Instant now) {
        long id = number(query("select nextval('suara_id')").getSingleResult());
        query(
                        "insert into coauthor (id, " + text.column()
                                + ", account_id, joined_at, since_revision) values (?1, ?2, ?3, ?4, ?5)",
                        id,
                        text.key(),
                        accountId,
                        Timestamp.from(now),
                        sinceRevision)
                .executeUpdate();
        if (text.idea() != null) {
            // Nobody supports their own.
            query("delete from idea_support where idea_id = ?1 and account_id = ?2", text.idea(), accountId)
                    .executeUpdate();
        }
        return id;
    }

    /** Parts a co-author from a text, if the account is one of the two who may. */
    Optional<Parted> part(long coauthorId, long accountId) {
        List<Object[]> gone = rows(query(
                "delete from coauthor c where c.id = ?1 and (c.account_id = ?2"
                        + " or exists (select from idea i where i.id = c.idea_id and i.author_id = ?2)"
                        + " or exists (select from idea_draft d where d.id = c.draft_id and d.author_id = ?2))"
                        + " returning c.draft_id, c.idea_id,"
                        + " (select a.pen_name from author a where a.account_id = c.account_id)",
                coauthorId,
                accountId));
        return gone.stream()
                .map(row -> new Parted(
                        new Text(row[0] == null ? null : number(row[0]), row[1] == null ? null : number(row[1])),
                        (String) row[2]))
                .findFirst();
    }

    String provinceOf(long accountId) {
        return (String) query(
                        "select p.province_code from account a join person p on p.id = a.person_id where a.id = ?1",
                        accountId)
                .getSingleResult();
    }

    /** Theme, and the title if it is public. */
    Object[] seenOf(Text text) {
        return rows(
                        text.draft() != null
                                ? query("select theme, null from idea_draft where id = ?1", text.draft())
                                : query(
                                        "select coalesce(p.theme_code, n.theme_code), p.title from idea i"
                                                + " join idea_revision n on n.idea_id = i.id and n.revision = i.revision"
                                                + " left join idea_revision p on p.idea_id = i.id"
                                                + " and p.revision = i.published_revision"
                                                + " and i.status in ('PUBLISHED', 'ANSWERED') where i.id = ?1",
                                        text.idea()))
                .stream()
                .findFirst()
                .orElse(new Object[] {null, null});
    }

    /** What the account writes along, the newest first: id, draft, idea, the author, when, whether the own name is read. */
    List<Object[]> joinedBy(long accountId) {
        return rows(query(
                "select c.id, c.draft_id, c.idea_id, coalesce(i.author_id, d.author_id), c.joined_at, " + NAMED
                        + ", a.pen_name from coauthor c join author a on a.account_id = c.account_id"
                        + " left join idea i on i.id = c.idea_id left join idea_draft d on d.id = c.draft_id"
                        + " where c.account_id = ?1 order by c.id desc",
                accountId));
    }

    boolean isReadable(String penName, boolean read) {
        return readable(penName, read) != null;
    }

    private Query query(String words, Object... values) {
        Query query = em.createNativeQuery(words);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static List<Object[]> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
