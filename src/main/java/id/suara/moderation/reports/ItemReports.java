package id.suara.moderation.reports;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseStatus;
import id.suara.moderation.Cases;
import id.suara.moderation.Clearances;
import id.suara.moderation.OpenCase;
import id.suara.moderation.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reporting what is public, and hearing what became of it. */
@ApplicationScoped
@Transactional
public class ItemReports {

    private static final Duration WINDOW = Duration.ofHours(24);

    private static final String OWN =
            "select r.subjectKind, r.subjectId, r.reason, r.reportedAt, c.status, c.outcome, c.decidedAt"
                    + " from ItemReport r, ModerationCase c where c.id = r.caseId and r.reporterId = :reporter";

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    @Inject
    Clearances clearances;

    @Inject
    Event<PublicText> texts;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Asks a person to look at something public. A second report by the same account on the same text changes nothing.
     *
     *  @throws DomainException {@code access.denied} for a visitor; {@code moderation.report-none} for what is not public;
     *     {@code moderation.report-own} (conflict); {@code moderation.report-many} (too many) above
     *     {@code suara.reports.per.day} (20) in 24 hours */
    public void report(@Valid ReportItem report) {
        long reporter = caller.get().requireAccount();
        Subject about = report.subject();
        // Two who report it first open one case; and one account's reports are counted one after the other.
        lock(about.toString());
        lock("reports of " + reporter);
        PublicText asked = new PublicText(about);
        texts.fire(asked);
        OpenCase text = asked.found().orElseThrow(() -> DomainException.notFound("moderation.report-none"));
        if (asked.isWrittenBy(reporter)) {
            throw DomainException.conflict("moderation.report-own");
        }
        if (isReported(about, text.revision(), reporter)) {
            return;
        }
        requireFew(reporter);
        long caseId = cases.readAgain(text);
        em.persist(ItemReport.of(about, text.revision(), caseId, reporter, report.reason(), clock.instant()));
        em.flush();
        cases.weigh(caseId, weight(caseId));
    }

    private int weight(long caseId) {
        return em.createQuery("select r.reason from ItemReport r where r.caseId = :case", ReportReason.class)
                .setParameter("case", caseId)
                .getResultStream()
                .mapToInt(ReportReason::weight)
                .sum();
    }

    /** The caller's, newest first. */
    public List<OwnReport> own() {
        return query(" order by r.reportedAt desc, r.id desc").getResultList().stream()
                .map(this::told)
                .toList();
    }

    /** The caller's newest on one thing.
     *
     *  @param about such as {@code idea:12} */
    public Optional<OwnReport> own(String about) {
        String[] parts = about.split(":");
        return query(" and r.subjectKind = :kind and r.subjectId = :id order by r.reportedAt desc, r.id desc")
                .setParameter("kind", parts[0])
                .setParameter("id", Long.parseLong(parts[1]))
                .setMaxResults(1)
                .getResultStream()
                .map(this::told)
                .findFirst();
    }

    private TypedQuery<Object[]> query(String rest) {
        return em.createQuery(OWN + rest, Object[].class)
                .setParameter("reporter", caller.get().requireAccount());
    }

    private OwnReport told(Object[] row) {
        return new OwnReport(
                row[0] + ":" + row[1],
                (ReportReason) row[2],
                (Instant) row[3],
                ReportOutcome.of((CaseStatus) row[4], (Outcome) row[5], (Instant) row[6], clock.instant()));
    }

    /** How many accounts reported what a case is about, by reason, the most frequent first; never who.
     *
     *  @throws DomainException as {@link Cases#view} */
    public List<ReasonCount> ofCase(long caseId) {
        clearances.requireModerator();
        cases.view(caseId);
        return em.createQuery(
                        "select new id.suara.moderation.reports.ReasonCount(r.reason, count(r)) from ItemReport r"
                                + " where r.caseId = :case group by r.reason order by count(r) desc, r.reason",
                        ReasonCount.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    private void lock(String word) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, word)
                .getSingleResult();
    }

    private boolean isReported(Subject about, int revision, long reporter) {
        return em.createQuery(
                                "select count(r) from ItemReport r where r.subjectKind = :kind and r.subjectId = :id"
                                        + " and r.revision = :revision and r.reporterId = :reporter",
                                Long.class)
                        .setParameter("kind", about.kind())
                        .setParameter("id", about.id())
                        .setParameter("revision", revision)
                        .setParameter("reporter", reporter)
                        .getSingleResult()
                > 0;
    }

    private void requireFew(long reporter) {
        Instant since = clock.instant().minus(WINDOW);
        List<Instant> recent = em.createQuery(
                        "select r.reportedAt from ItemReport r where r.reporterId = :reporter and r.reportedAt > :since"
                                + " order by r.reportedAt",
                        Instant.class)
                .setParameter("reporter", reporter)
                .setParameter("since", since)
                .getResultList();
        if (recent.size() >= settings.number("suara.reports.per.day", 20)) {
            throw DomainException.tooMany(
                    "moderation.report-many",
                    Duration.between(since, recent.get(0)).toSeconds() + 1);
        }
    }
}
