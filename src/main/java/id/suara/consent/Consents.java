package id.suara.consent;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Deciding, purpose by purpose, and asking what was decided. */
@ApplicationScoped
@Transactional
public class Consents {

    @PersistenceContext
    EntityManager em;

    @Inject
    Guardians guardians;

    @Inject
    Event<ConsentEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @return the child that a guardian's link is about
     *  @throws DomainException {@code link.invalid}, {@code link.expired}, {@code consent.link-renewed} */
    public long personOf(String link) {
        return guardians.open(link).getPersonId();
    }

    /** Decides by the guardian's link.
     *
     *  @throws DomainException as {@link #personOf}; {@code consent.text-changed} (conflict) when a text that was read is no
     *     longer the current one; {@code consent.participation-undecided} when the others are decided before it */
    public void decide(String link, @Valid DecideConsent decision) {
        decide(guardians.open(link), decision);
    }

    private void decide(Guardianship guardianship, DecideConsent decision) {
        Instant now = clock.instant();
        Map<Purpose, Consent> consents = lock(guardianship.getPersonId());
        Map<Purpose, ConsentText> texts = texts();
        for (var decided : decision.decisions().entrySet()) {
            Purpose purpose = decided.getKey();
            ConsentText text = texts.get(purpose);
            if (!text.getId().equals(decision.textIds().get(purpose))) {
                throw DomainException.conflict("consent.text-changed");
            }
            Consent consent = consents.get(purpose);
            boolean changed = decided.getValue() ? consent.give(now) : consent.refuse(now);
            if (changed) {
                em.persist(ConsentRecord.of(
                        consent, guardianship.getGuardianId(), text, decision.channel(), decision.language()));
                tell(consent);
            }
        }
        if (consents.get(Purpose.PARTICIPATION).getStatus() == ConsentStatus.ASKED) {
            throw DomainException.invalid("consent.participation-undecided");
        }
        guardians.find(guardianship.getGuardianId()).speak(decision.language());
    }

    /** Where each purpose stands; empty for a child of whom nobody was asked. */
    public Map<Purpose, Consent> of(long personId) {
        return byPurpose(query(personId).getResultList());
    }

    public boolean isGiven(long personId, Purpose purpose) {
        Consent consent = of(personId).get(purpose);
        return consent != null && consent.getStatus() == ConsentStatus.GIVEN;
    }

    /** @return those of the children whose guardian has given it */
    public Set<Long> givenAmong(Collection<Long> personIds, Purpose purpose) {
        if (personIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select c.personId from Consent c where c.personId in :persons and c.purpose = :purpose"
                                + " and c.status = :given",
                        Long.class)
                .setParameter("persons", personIds)
                .setParameter("purpose", purpose)
                .setParameter("given", ConsentStatus.GIVEN)
                .getResultList());
    }

    /** The current edition of every purpose's text. */
    public Map<Purpose, ConsentText> texts() {
        Map<Purpose, ConsentText> current = new EnumMap<>(Purpose.class);
        em.createQuery(
                        "select t from ConsentText t where t.publishedAt <= :now order by t.purpose, t.edition",
                        ConsentText.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .forEach(text -> current.put(text.getPurpose(), text));
        return current;
    }

    private Map<Purpose, Consent> lock(long personId) {
        return byPurpose(
                query(personId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
    }

    private TypedQuery<Consent> query(long personId) {
        return em.createQuery("select c from Consent c where c.personId = :person order by c.id", Consent.class)
                .setParameter("person", personId);
    }

    private static Map<Purpose, Consent> byPurpose(List<Consent> consents) {
        Map<Purpose, Consent> found = new EnumMap<>(Purpose.class);
        consents.forEach(consent -> found.put(consent.getPurpose(), consent));
        return found;
    }

    private void tell(Consent consent) {
        long person = consent.getPersonId();
        Purpose purpose = consent.getPurpose();
        switch (consent.getStatus()) {
            case GIVEN -> events.fire(new ConsentEvent.Given(person, purpose));
            case REFUSED -> events.fire(new ConsentEvent.Refused(person, purpose));
            case WITHDRAWN -> events.fire(new ConsentEvent.Withdrawn(person, purpose));
            case ASKED -> throw new IllegalStateException("nothing was decided");
        }
        deeds.fire(Deed.of(
                "consent." + consent.getStatus().name().toLowerCase(Locale.ROOT),
                new Subject("person", person),
                purpose.name()));
    }
}
