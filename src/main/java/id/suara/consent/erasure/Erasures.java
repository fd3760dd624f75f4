package id.suara.consent.erasure;

import id.suara.consent.ConsentEvent;
import id.suara.consent.ConsentPolicy;
import id.suara.consent.Purpose;
import id.suara.identity.Persons;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asking for erasures, doing them, and showing their clocks. */
@ApplicationScoped
@Transactional
public class Erasures {

    /** In which a guardian can take a mistake back; a day before the promise ends. */
    static final Duration GRACE = Duration.ofHours(48);

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    public void on(@Observes ConsentEvent event) {
        if (event instanceof ConsentEvent.Refused refused && refused.purpose() == Purpose.PARTICIPATION) {
            request(refused.personId(), ErasureReason.CONSENT_REFUSED);
        } else if (event instanceof ConsentEvent.Withdrawn withdrawn && withdrawn.purpose() == Purpose.PARTICIPATION) {
            request(withdrawn.personId(), ErasureReason.CONSENT_WITHDRAWN);
        } else if (event instanceof ConsentEvent.AssentRefused refused) {
            request(refused.personId(), ErasureReason.ASSENT_REFUSED);
        } else if (event instanceof ConsentEvent.Given given && given.purpose() == Purpose.PARTICIPATION) {
            takeBack(given.personId());
        }
    }

    /** The child goes on after all, while consent stands. Nothing happens when nothing waits. */
    @Transactional(TxType.MANDATORY)
    public void takeBack(long personId) {
        open(personId).ifPresent(erasure -> {
            erasure.takeBack(clock.instant());
            deeds.fire(Deed.of("consent.erasure-taken-back", new Subject("person", personId)));
        });
    }

    /** What is known of the child is erased after the grace, unless that is taken back. Nothing happens while one waits. */
    @Transactional(TxType.MANDATORY)
    public void request(long personId, ErasureReason reason) {
        if (open(personId).isEmpty()) {
            em.persist(Erasure.requested(personId, reason, clock.instant()));
            deeds.fire(Deed.of("consent.erasure-requested", new Subject("person", personId), reason.name()));
        }
    }

    private Optional<Erasure> open(long personId) {
        return em.createQuery(
                        "select e from Erasure e where e.personId = :person and e.doneAt is null and e.takenBackAt is null",
                        Erasure.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** @return those whose time has come */
    List<Long> due(Instant now) {
        return em.createQuery(
                        "select e.id from Erasure e where e.doneAt is null and e.takenBackAt is null"
                                + " and e.requestedAt <= :ripe order by e.requestedAt",
                        Long.class)
                .setParameter("ripe", now.minus(GRACE))
                .getResultList();
    }

    /** Erases one child, wholly or not at all; nothing when another node has it, or the guardian has just consented. */
    @Transactional(TxType.REQUIRES_NEW)
    public void erase(long erasureId, Instant now) {
        // The consent first, as deciding does: of a consent and an erasure that meet, the second sees the first.
        em.createNativeQuery("select 1 from consent c join erasure_due e on e.person_id = c.person_id where e.id = ?1"
                        + " order by c.id for update of c")
                .setParameter(1, erasureId)
                .getResultList();
        List<?> mine = em.createNativeQuery("select id from erasure_due where id = ?1 and done_at is null"
                        + " and taken_back_at is null and requested_at <= ?2 for update skip locked")
                .setParameter(1, erasureId)
                .setParameter(2, Timestamp.from(now.minus(GRACE)))
                .getResultList();
        if (mine.isEmpty()) {
            return;
        }
        Erasure erasure = em.find(Erasure.class, erasureId);
        persons.erase(erasure.personId());
        erasure.done(now);
        deeds.fire(Deed.of("consent.erased", new Subject("person", erasure.personId())));
    }

    /** Those that wait first, the most urgent on top, then those that are over, the latest on top.
     *
     *  @throws id.suara.kernel.DomainException {@code access.denied} */
    public List<ErasureRow> page(int first, int most) {
        ConsentPolicy.require(current.get(), ConsentPolicy.Action.LIST_ERASURES, null);
        return em.createQuery(
                        SELECT + " order by case when e.doneAt is null and e.takenBackAt is null then 0 else 1 end,"
                                + " e.dueAt, e.id desc",
                        ErasureRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** In the order in which they were asked for, those after that one.
     *
     *  @throws id.suara.kernel.DomainException {@code access.denied} */
    public List<ErasureRow> after(long erasureId, int most) {
        ConsentPolicy.require(current.get(), ConsentPolicy.Action.LIST_ERASURES, null);
        return em.createQuery(SELECT + " and e.id > :after order by e.id", ErasureRow.class)
                .setParameter("after", erasureId)
                .setMaxResults(most)
                .getResultList();
    }

    /** @throws id.suara.kernel.DomainException {@code access.denied} */
    public long count() {
        ConsentPolicy.require(current.get(), ConsentPolicy.Action.LIST_ERASURES, null);
        return em.createQuery("select count(e) from Erasure e", Long.class).getSingleResult();
    }

    private static final String SELECT =
            "select new id.suara.consent.erasure.ErasureRow(e.id, e.personId, p.fullName, p.provinceCode, e.reason,"
                    + " e.requestedAt, e.dueAt, e.doneAt, e.takenBackAt) from Erasure e, Person p where p.id = e.personId";
}
