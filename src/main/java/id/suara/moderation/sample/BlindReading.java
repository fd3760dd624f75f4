package id.suara.moderation.sample;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseHit;
import id.suara.moderation.Clearances;
import id.suara.moderation.ModerationCase;
import id.suara.moderation.ModerationEvent;
import id.suara.moderation.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Drawing what is read blind, and reading it. */
@ApplicationScoped
@Transactional
public class BlindReading {

    private static final Duration OFFERED = Duration.ofDays(14);
    private static final RandomGenerator CHANCE = new SecureRandom();

    /** What the reader may not have written, decided, looked at first, or lost to safeguarding. */
    private static final String MINE =
            " from BlindSample s, ModerationCase c where c.id = s.caseId and s.outcome is null and c.authorId <> :me"
                    + " and c.decidedBy <> :me and (c.firstLook.moderatorId is null or c.firstLook.moderatorId <> :me)"
                    + " and not exists (select w.id from WithheldText w where w.subjectKind = c.subjectKind"
                    + " and w.subjectId = c.subjectId)";

    private static final String TEXT =
            "select new id.suara.moderation.sample.SampleText(s.id, c.subjectKind, c.title, c.topic,"
                    + " c.body, c.problem, c.proposal, c.addressee, c.byline, c.band)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clearances clearances;

    @Inject
    Settings settings;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Chance draws from what is decided. */
    public void on(@Observes ModerationEvent.Decided decided) {
        if (CHANCE.nextInt(100) < settings.number("suara.moderation.sample.percent", 5)) {
            em.flush();
            newestOf(decided.subject(), decided.revision())
                    .ifPresent(caseId -> em.persist(BlindSample.drawn(caseId, clock.instant())));
        }
    }

    /** A decision that was taken back is judged by nobody. */
    public void on(@Observes ModerationEvent.Undone undone) {
        newestOf(undone.subject(), undone.revision())
                .ifPresent(caseId -> em.createQuery("delete from BlindSample s where s.caseId = :case")
                        .setParameter("case", caseId)
                        .executeUpdate());
    }

    private Optional<Long> newestOf(Subject subject, int revision) {
        return em.createQuery(
                        "select c.id from ModerationCase c where c.subjectKind = :kind and c.subjectId = :id"
                                + " and c.revision = :revision order by c.id desc",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("revision", revision)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many the caller could judge now; none for one who may not moderate today (S7). */
    public long waiting() {
        return clearances
                .moderator()
                .map(me -> offered("select count(s)", "", Long.class, me).getSingleResult())
                .orElse(0L);
    }

    /** The one that waits longest for the caller.
     *
     *  @throws DomainException {@code access.denied}, {@code moderation.no-clearance} */
    public Optional<SampleText> next() {
        return offered(TEXT, " order by s.drawnAt, s.id", SampleText.class, clearances.requireModerator())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> offered(String select, String order, Class<T> type, long moderator) {
        Instant now = clock.instant();
        return em.createQuery(select + MINE + " and c.decidedAt < :told and s.drawnAt > :since" + order, type)
                .setParameter("me", moderator)
                .setParameter("told", now.minus(ModerationCase.UNDO))
                .setParameter("since", now.minus(OFFERED));
    }

    /** What the detectors marked in it, without what became of the marks.
     *
     *  @throws DomainException {@code moderation.sample-none} (not found) */
    public List<CaseHit> hits(long sampleId) {
        requireOffered(sampleId, clearances.requireModerator());
        return em.createQuery(
                        "select new id.suara.moderation.CaseHit(h.id, h.part, h.startsAt, h.endsAt, h.hitClass, h.detail,"
                                + " h.level, false) from ModerationHit h, BlindSample s where s.id = :id and h.caseId = s.caseId"
                                + " order by h.part, h.startsAt, h.id",
                        CaseHit.class)
                .setParameter("id", sampleId)
                .getResultList();
    }

    /** Says what the caller would decide. The text stays as it is.
     *
     *  @throws DomainException {@code moderation.sample-none} (not found), one's own text or decision included;
     *     {@code moderation.sample-judged} (conflict) when a colleague was faster; {@code moderation.outcome-missing} (invalid) */
    public void judge(long sampleId, Outcome outcome) {
        long moderator = clearances.requireModerator();
        if (outcome == null) {
            throw DomainException.invalid("moderation.outcome-missing");
        }
        BlindSample sample = em.find(BlindSample.class, sampleId, LockModeType.PESSIMISTIC_WRITE);
        if (sample == null) {
            throw DomainException.notFound("moderation.sample-none");
        }
        // Before it is looked whose it is, for what is judged is offered to nobody.
        sample.requireOpen();
        requireOffered(sampleId, moderator);
        sample.judge(outcome, moderator, clock.instant());
        deeds.fire(Deed.of("moderation.sample-judged", new Subject("sample", sampleId)));
    }

    private void requireOffered(long sampleId, long moderator) {
        boolean offered = offered("select count(s)", " and s.id = " + sampleId, Long.class, moderator)
                        .getSingleResult()
                > 0;
        if (!offered) {
            throw DomainException.notFound("moderation.sample-none");
        }
    }
}
