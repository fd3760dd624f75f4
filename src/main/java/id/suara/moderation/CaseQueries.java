package id.suara.moderation;

import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cases for change, and rows for display. A moderator's own texts are in no row of theirs, nor what is closed to them. */
@Dependent
class CaseQueries {

    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_STORY = 20;

    private static final String IN_SIGHT = "not exists (select w.id from WithheldText w"
            + " where w.subjectKind = c.subjectKind and w.subjectId = c.subjectId)";

    private static final String OPEN = "c.status = id.suara.moderation.CaseStatus.OPEN";

    private static final String OPEN_TO = "c.authorId <> :me and :me not member of c.closedTo and " + IN_SIGHT;

    @PersistenceContext
    EntityManager em;

    Optional<ModerationCase> locked(long caseId) {
        return Optional.ofNullable(em.find(ModerationCase.class, caseId, LockModeType.PESSIMISTIC_WRITE));
    }

    List<ModerationCase> openLocked(Subject subject) {
        return em.createQuery(
                        "select c from ModerationCase c where c.subjectKind = :kind and c.subjectId = :id and " + OPEN
                                + " order by c.id",
                        ModerationCase.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    int countReadings(Subject subject, int revision) {
        return em.createQuery(
                        "select count(c) from ModerationCase c where c.subjectKind = :kind and c.subjectId = :id"
                                + " and c.revision = :revision",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("revision", revision)
                .getSingleResult()
                .intValue();
    }

    /** Native, for whoever has it open has read what it still is. */
    void weigh(long caseId, int weight) {
        em.createNativeQuery("update moderation_case set weight = ?2 where id = ?1")
                .setParameter(1, caseId)
                .setParameter(2, weight)
                .executeUpdate();
    }

    /** What was cleared when the same revision was read before is not asked again. */
    void keepCleared(long caseId) {
        em.createNativeQuery("update moderation_hit h set cleared_by = e.cleared_by, cleared_at = e.cleared_at"
                        + " from moderation_case c, moderation_case d, moderation_hit e"
                        + " where h.case_id = ?1 and c.id = ?1 and d.subject_kind = c.subject_kind"
                        + " and d.subject_id = c.subject_id and d.revision = c.revision and d.id < c.id"
                        + " and e.case_id = d.id and e.cleared_at is not null and e.part = h.part"
                        + " and e.starts_at = h.starts_at and e.ends_at = h.ends_at and e.hit_class = h.hit_class")
                .setParameter(1, caseId)
                .executeUpdate();
    }

    /** Between commas, for a name may be the beginning of another. Native, for whoever has it open has read what it still is. */
    void forgetName(Subject about, String name) {
        em.createNativeQuery(
                        "update moderation_case set byline = rtrim(replace(byline || ',', ' ' || ?3 || ',', ' –,'), ',')"
                                + " where subject_kind = ?1 and subject_id = ?2 and position(?3 in byline) > 0")
                .setParameter(1, about.kind())
                .setParameter(2, about.id())
                .setParameter(3, name)
                .executeUpdate();
    }

    boolean isWithheld(Subject subject) {
        return em.createQuery(
                                "select count(w) from WithheldText w where w.subjectKind = :kind and w.subjectId = :id",
                                Long.class)
                        .setParameter("kind", subject.kind())
                        .setParameter("id", subject.id())
                        .getSingleResult()
                > 0;
    }

    /** It looks like what a colleague was faster with.
     *
     *  @throws DomainException {@code moderation.decided-already} for what is taken from sight; ask after the case is locked */
    void requireInSight(ModerationCase found) {
        if (isWithheld(found.getSubject())) {
            throw DomainException.conflict("moderation.decided-already");
        }
    }

    void giveBack(Subject subject) {
        em.createQuery("delete from WithheldText w where w.subjectKind = :kind and w.subjectId = :id")
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .executeUpdate();
    }

    Queue queue(long moderatorId, Instant now) {
        List<CaseRow> rows = waiting(
                        "select new id.suara.moderation.CaseRow(c.id, c.subjectKind, c.title, c.byline, c.topic, c.revision, c.urgency,"
                                + " c.openedAt, case when c.appealOf is null then false else true end,"
                                + " a.displayName, case when a.id = :me then true else false end,"
                                + " (select count(r) from ItemReport r where r.caseId = c.id), c.weight,"
                                + " case when c.firstLook.moderatorId is null then false else true end)"
                                + " from ModerationCase c left join Account a on a.id = c.claimedBy and c.claimedUntil > :now",
                        " order by c.turn, c.waitsFrom, c.id",
                        CaseRow.class,
                        moderatorId)
                .setParameter("now", now)
                .setMaxResults(LONGEST_LIST)
                .getResultList();
        boolean whole = rows.size() < LONGEST_LIST;
        Object[] lookedAt = lookedAt(moderatorId);
        return new Queue(
                whole ? rows.size() : countWaiting(moderatorId),
                whole ? oldest(rows) : oldestWaiting(moderatorId),
                rows.stream().filter(CaseRow::mine).count(),
                ((Number) lookedAt[0]).longValue(),
                ((Number) lookedAt[1]).longValue(),
                rows);
    }

    private static Instant oldest(List<CaseRow> rows) {
        return rows.stream()
                .map(CaseRow::openedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Instant oldestWaiting(long moderatorId) {
        return waiting("select c.openedAt from ModerationCase c", " order by c.openedAt", Instant.class, moderatorId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    long countWaiting(long moderatorId) {
        return waiting("select count(c) from ModerationCase c", "", Long.class, moderatorId)
                .getSingleResult();
    }

    /** How many that a first moderator would publish wait for the moderator, and how many of their own wait for another. */
    private Object[] lookedAt(long moderatorId) {
        return em.createQuery(
                        "select coalesce(sum(case when c.firstLook.moderatorId <> :me and c.authorId <> :me"
                                + " and :me not member of c.closedTo then 1 else 0 end), 0),"
                                + " coalesce(sum(case when c.firstLook.moderatorId = :me then 1 else 0 end), 0)"
                                + " from ModerationCase c where " + OPEN
                                + " and c.firstLook.moderatorId is not null and "
                                + IN_SIGHT,
                        Object[].class)
                .setParameter("me", moderatorId)
                .getSingleResult();
    }

    private <T> TypedQuery<T> waiting(String select, String order, Class<T> type, long moderatorId) {
        return em.createQuery(
                        select + " where " + OPEN + " and " + OPEN_TO
                                + " and (c.firstLook.moderatorId is null or c.firstLook.moderatorId <> :me)" + order,
                        type)
                .setParameter("me", moderatorId);
    }

    Optional<Reconsideration.Undoable> decidedSince(long moderatorId, Instant since) {
        return em.createQuery(
                        "select c.id, c.title, c.outcome, c.decidedAt, c.firstLook.at from ModerationCase c"
                                + " where (c.status = :decided and c.decidedBy = :me and c.decidedAt > :since"
                                + " or " + OPEN + " and c.firstLook.moderatorId = :me and c.firstLook.at > :since)"
                                + " and " + IN_SIGHT
                                + " order by coalesce(c.decidedAt, c.firstLook.at) desc, c.id desc",
                        Object[].class)
                .setParameter("decided", CaseStatus.DECIDED)
                .setParameter("me", moderatorId)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Reconsideration.Undoable(
                        (Long) row[0],
                        (String) row[1],
                        row[2] == null ? Outcome.PUBLISH : (Outcome) row[2],
                        ((Instant) (row[3] == null ? row[4] : row[3])).plus(ModerationCase.UNDO),
                        row[2] == null));
    }

    /** Whether no case about a further revision was opened. */
    boolean isNewest(ModerationCase found) {
        return em.createQuery(
                                "select count(c) from ModerationCase c where c.subjectKind = :kind and c.subjectId = :id"
                                        + " and c.revision > :revision",
                                Long.class)
                        .setParameter("kind", found.getSubject().kind())
                        .setParameter("id", found.getSubject().id())
                        .setParameter("revision", found.getRevision())
                        .getSingleResult()
                == 0;
    }

    Optional<CaseView> view(long caseId, long moderatorId, Instant now) {
        return em.createQuery(
                        "select new id.suara.moderation.CaseView(c.id, c.subjectKind, c.subjectId, c.revision, c.version,"
                                + " c.title, c.topic, c.body, c.problem, c.proposal, c.addressee, c.pictures,"
                                + " c.byline, c.band, c.status, c.openedAt, c.outcome, c.reason,"
                                + " c.decidedAt, a.displayName, c.claimedUntil,"
                                + " case when a.id = :me then true else false end,"
                                + " case when c.firstLook.moderatorId is null then false else true end)"
                                + " from ModerationCase c left join Account a on a.id = c.claimedBy and c.claimedUntil > :now"
                                + " where c.id = :id and " + OPEN_TO,
                        CaseView.class)
                .setParameter("id", caseId)
                .setParameter("me", moderatorId)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Whether there is a case about this revision that the moderator may read. */
    boolean isReadable(Subject subject, int revision, long moderatorId) {
        return em.createQuery(
                                "select count(c) from ModerationCase c where c.subjectKind = :kind and c.subjectId = :id"
                                        + " and c.revision = :revision and c.authorId <> :me and " + IN_SIGHT,
                                Long.class)
                        .setParameter("kind", subject.kind())
                        .setParameter("id", subject.id())
                        .setParameter("revision", revision)
                        .setParameter("me", moderatorId)
                        .getSingleResult()
                > 0;
    }

    /** In which its author reads; absent for one who is erased. */
    Optional<String> authorLanguage(long caseId) {
        return em.createQuery(
                        "select a.language from ModerationCase c join Account a on a.id = c.authorId where c.id = :id",
                        String.class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst();
    }

    List<CaseHit> hits(long caseId) {
        return marks(caseId).hits();
    }

    /** What is marked and covered in a text by now. For a decision, read it after the case is locked. */
    Marks marks(long caseId) {
        List<Mask> masks = masks(caseId).stream().map(ModerationMask::span).toList();
        List<CaseHit> hits = em.createQuery(
                        "select new id.suara.moderation.CaseHit(h.id, h.part, h.startsAt, h.endsAt, h.hitClass, h.detail,"
                                + " h.level, case when h.clearedAt is null then false else true end)"
                                + " from ModerationHit h where h.caseId = :id order by h.startsAt, h.endsAt, h.id",
                        CaseHit.class)
                .setParameter("id", caseId)
                .getResultStream()
                .map(hit -> hit.under(masks))
                .sorted(Comparator.comparing(CaseHit::part))
                .toList();
        return new Marks(hits, masks);
    }

    /** In the order of the text. */
    List<ModerationMask> masks(long caseId) {
        return em.createQuery("select m from ModerationMask m where m.caseId = :id", ModerationMask.class)
                .setParameter("id", caseId)
                .getResultStream()
                .sorted(Comparator.comparing(
                                (ModerationMask mask) -> mask.span().part())
                        .thenComparing(mask -> mask.span().start()))
                .toList();
    }

    /** Those that were published, one for each reading. */
    List<ModerationCase> published(Subject subject, int revision) {
        return em.createQuery(
                        "select c from ModerationCase c where c.subjectKind = :kind and c.subjectId = :id"
                                + " and c.revision = :revision and c.outcome = :published order by c.id",
                        ModerationCase.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("revision", revision)
                .setParameter("published", Outcome.PUBLISH)
                .getResultList();
    }

    List<CaseView.Item> bySameAuthor(long caseId) {
        return em.createQuery(
                        "select new id.suara.moderation.CaseView$Item(e.title, e.topic, e.revision, e.status, e.outcome,"
                                + " e.openedAt) from ModerationCase e, ModerationCase c where c.id = :id"
                                + " and e.authorId = c.authorId and e.status <> :void"
                                + " and (e.subjectKind <> c.subjectKind or e.subjectId <> c.subjectId)"
                                + " and not exists (select w.id from WithheldText w"
                                + " where w.subjectKind = e.subjectKind and w.subjectId = e.subjectId)"
                                + " order by e.openedAt desc, e.id desc",
                        CaseView.Item.class)
                .setParameter("id", caseId)
                .setParameter("void", CaseStatus.VOID)
                .setMaxResults(LONGEST_STORY)
                .getResultList();
    }

    List<CaseView.Earlier> earlier(long caseId) {
        return em.createQuery(
                        "select new id.suara.moderation.CaseView$Earlier(e.revision, e.openedAt, e.outcome, e.reason,"
                                + " e.decidedAt) from ModerationCase e, ModerationCase c where c.id = :id"
                                + " and e.subjectKind = c.subjectKind and e.subjectId = c.subjectId"
                                + " and e.id < c.id order by e.id",
                        CaseView.Earlier.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** One statement, so that two who open a case at once cannot both hold it. Native, for one in JPQL raises the version.
     *
     *  @return whether the moderator holds it now */
    boolean lease(long caseId, long moderatorId, Instant now, Instant until) {
        return em.createNativeQuery("update moderation_case set claimed_by = ?1, claimed_until = ?2"
                                + " where id = ?3 and status = 'OPEN'"
                                + " and (claimed_by is null or claimed_by = ?1 or claimed_until <= ?4)")
                        .setParameter(1, moderatorId)
                        .setParameter(2, Timestamp.from(until))
                        .setParameter(3, caseId)
                        .setParameter(4, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Gives a case that somebody holds to another who may take it over. The case is locked by the caller. */
    void handOver(long caseId, long moderatorId, Instant until) {
        em.createNativeQuery("update moderation_case set claimed_by = ?1, claimed_until = ?2 where id = ?3")
                .setParameter(1, moderatorId)
                .setParameter(2, Timestamp.from(until))
                .setParameter(3, caseId)
                .executeUpdate();
    }

    /** @return whether the moderator held it */
    boolean release(long caseId, long moderatorId) {
        return em.createNativeQuery("update moderation_case set claimed_by = null, claimed_until = null"
                                + " where id = ?1 and claimed_by = ?2 and status = 'OPEN'")
                        .setParameter(1, caseId)
                        .setParameter(2, moderatorId)
                        .executeUpdate()
                == 1;
    }
}
