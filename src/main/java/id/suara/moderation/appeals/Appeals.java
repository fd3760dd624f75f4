package id.suara.moderation.appeals;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseStatus;
import id.suara.moderation.Cases;
import id.suara.moderation.Clearances;
import id.suara.moderation.FurtherReading;
import id.suara.moderation.OpenCase;
import id.suara.moderation.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asking for another moderator, and seeing how far it is. */
@ApplicationScoped
@Transactional
public class Appeals {

    private static final String OWN =
            "select c.subjectId, c.appealOf, c.status, c.outcome, c.reason, c.appealWords, c.openedAt, c.decidedAt"
                    + " from ModerationCase c where c.authorId = :author and c.subjectKind = :kind"
                    + " and (c.outcome = :refuse or c.appealOf is not null) order by c.id";

    private static final String STANDING = "select count(*), min(c.opened_at),"
            + " count(*) filter (where c.opened_at < ?1),"
            + " count(*) filter (where not exists (select from moderator_clearance m"
            + " join account a on a.id = m.account_id and a.status = 'ACTIVE'"
            + " join account_role r on r.account_id = a.id and r.role = 'MODERATOR'"
            + " where ?2 between m.code_signed_on and least(m.vetted_until, m.trained_until) and a.id <> c.author_id"
            + " and not exists (select from moderation_case_closed_to t where t.case_id = c.id and t.account_id = a.id)))"
            + " from moderation_case c where c.status = 'OPEN' and c.appeal_of is not null"
            + " and not exists (select from moderation_withheld w where w.subject_kind = c.subject_kind"
            + " and w.subject_id = c.subject_id)";

    @PersistenceContext
    EntityManager em;

    @Inject
    FurtherReading reading;

    @Inject
    Cases cases;

    @Inject
    Clearances clearances;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Asks for another moderator, for whoever keeps the text and knows that the caller wrote it.
     *
     *  @throws DomainException as {@link FurtherReading#open} */
    public void ask(OpenCase refused, @Valid AskAppeal appeal) {
        reading.open(refused, appeal.words(), within());
    }

    /** The newest refusal of each of the caller's texts of a kind that was refused at all, by the text's id. */
    public Map<Long, OwnAppeal> own(String kind) {
        Map<Long, OwnAppeal> known = new HashMap<>();
        for (Object[] row : em.createQuery(OWN, Object[].class)
                .setParameter("author", caller.get().requireAccount())
                .setParameter("kind", kind)
                .setParameter("refuse", Outcome.REFUSE)
                .getResultList()) {
            OwnAppeal.Step step = new OwnAppeal.Step(
                    row[1] != null,
                    (CaseStatus) row[2],
                    (Outcome) row[3],
                    (String) row[4],
                    (String) row[5],
                    (Instant) row[6],
                    (Instant) row[7]);
            OwnAppeal now =
                    OwnAppeal.after(known.get((Long) row[0]), step, within(), answeredWithin(), clock.instant());
            if (now != null) {
                known.put((Long) row[0], now);
            }
        }
        return known;
    }

    /** As {@link #own(String)}, for one text.
     *
     *  @throws DomainException {@code moderation.appeal-none} (not found) for one that was not refused */
    public OwnAppeal own(Subject about) {
        return Optional.ofNullable(own(about.kind()).get(about.id()))
                .orElseThrow(() -> DomainException.notFound("moderation.appeal-none"));
    }

    /** What a moderator reads beside an appealed text; absent for a case that is no appeal.
     *
     *  @throws DomainException as {@link Cases#view} */
    public Optional<CaseAppeal> of(long caseId) {
        clearances.requireModerator();
        cases.view(caseId);
        return em.createQuery(
                        "select new id.suara.moderation.appeals.CaseAppeal(c.appealWords, c.openedAt, r.reason,"
                                + " r.decidedAt) from ModerationCase c join ModerationCase r on r.id = c.appealOf"
                                + " where c.id = :case",
                        CaseAppeal.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    /** @throws DomainException {@code access.denied} for all but organizers */
    public AppealsStanding standing() {
        caller.get().require(Role.ORGANIZER);
        Instant late = clock.instant().minus(answeredWithin());
        List<?> rows = em.createNativeQuery(STANDING)
                .setParameter(1, Timestamp.from(late))
                .setParameter(2, java.sql.Date.valueOf(clearances.today()))
                .getResultList();
        Object[] row = (Object[]) rows.get(0);
        return new AppealsStanding(number(row[0]), instant(row[1]), number(row[2]), number(row[3]));
    }

    private Duration within() {
        return Duration.ofDays(settings.number("suara.appeal.days", 30));
    }

    private Duration answeredWithin() {
        return Duration.ofDays(settings.number("suara.appeal.answer.days", 7));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
