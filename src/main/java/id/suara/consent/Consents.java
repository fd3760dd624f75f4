package id.suara.consent;

import id.suara.identity.Persons;
import id.suara.kernel.CurrentCaller;
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
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
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
    ConsentTexts texts;

    @Inject
    Persons persons;

    @Inject
    CurrentCaller current;

    @Inject
    Event<ConsentEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @return the child that a guardian's link is about
     *  @throws DomainException {@code link.invalid}, {@code link.expired}, {@code consent.link-renewed} */
    public long personOf(String link) {
        return guardians.personOf(link);
    }

    /** Decides by the guardian's link for the child it is about.
     *
     *  @throws DomainException as {@link #decide(String, long, DecideConsent)} */
    public void decide(String link, @Valid DecideConsent decision) {
        GuardianVisit visit = guardians.visit(link);
        decide(visit, visit.personId(), decision);
    }

    /** Decides by the guardian's link for one of the children it opens.
     *
     *  @throws DomainException as {@link #personOf}; {@code consent.no-child} (not found) for a child it does not open;
     *     {@code consent.asking-over} (gone) when the nomination came to nothing before anything was decided;
     *     {@code consent.text-changed} (conflict) when a text that was read is no longer the one to read; {@code
     *     consent.participation-undecided} when the others are decided before it */
    public void decide(String link, long personId, @Valid DecideConsent decision) {
        decide(guardians.visit(link), personId, decision);
    }

    private void decide(GuardianVisit visit, long personId, DecideConsent decision) {
        if (!visit.children().contains(personId)) {
            throw DomainException.notFound("consent.no-child");
        }
        decide(personId, visit.guardianId(), decision.through(visit.channel()), null);
        guardians.find(visit.guardianId()).speak(decision.language());
    }

    /** Takes down what a guardian ticked on paper. Part of the caller's transaction, who answers for the paper.
     *
     *  @throws DomainException as {@link #decide(String, long, DecideConsent)}; {@code access.denied}, {@code
     *     identity.no-person} */
    @Transactional(TxType.MANDATORY)
    public void decideOnPaper(long personId, long paperId, @Valid DecideConsent decision) {
        ConsentPolicy.require(
                current.get(),
                ConsentPolicy.Action.RECORD_PAPER,
                persons.find(personId).getProvinceCode());
        decide(personId, guardians.of(personId).getId(), decision, paperId);
    }

    private void decide(long personId, long guardianId, DecideConsent decision, Long paperId) {
        if (guardians.isOver(personId)) {
            throw DomainException.gone("consent.asking-over");
        }
        Instant now = clock.instant();
        Map<Purpose, Consent> consents = lock(personId);
        ConsentTexts.Editions editions = texts.now();
        for (var decided : decision.decisions().entrySet()) {
            Purpose purpose = decided.getKey();
            ConsentText text = read(
                    decision.textIds().get(purpose),
                    editions.held().get(purpose),
                    editions.toRead().get(purpose));
            Consent consent = consents.get(purpose);
            boolean changed = decided.getValue() ? consent.give(text.getId(), now) : consent.refuse(text.getId(), now);
            if (changed) {
                em.persist(
                        ConsentRecord.of(consent, guardianId, text, decision.channel(), decision.language(), paperId));
                tell(consent);
            }
        }
        if (consents.get(Purpose.PARTICIPATION).getStatus() == ConsentStatus.ASKED) {
            throw DomainException.invalid("consent.participation-undecided");
        }
    }

    private static ConsentText read(Long textId, ConsentText held, ConsentText toRead) {
        if (toRead.getId().equals(textId)) {
            return toRead;
        }
        if (held.getId().equals(textId)) {
            return held;
        }
        throw DomainException.conflict("consent.text-changed");
    }

    /** Where each purpose stands; empty for a child of whom nobody was asked. */
    public Map<Purpose, Consent> of(long personId) {
        return byPurpose(query(personId).getResultList());
    }

    /** What each decision is worth now; empty for a child of whom nobody was asked. */
    public Map<Purpose, ConsentStanding> standing(long personId) {
        Map<Purpose, ConsentStanding> standing = new EnumMap<>(Purpose.class);
        em.createQuery(
                        "select c.purpose, c.status, t.edition, (select max(n.edition) from ConsentText n"
                                + " where n.purpose = c.purpose and n.asksAgain = true and n.effectiveAt <= :now)"
                                + " from Consent c left join ConsentText t on t.id = c.textId where c.personId = :person",
                        Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("person", personId)
                .getResultList()
                .forEach(row -> standing.put(
                        (Purpose) row[0], standing((ConsentStatus) row[1], (Integer) row[2], (Integer) row[3])));
        return standing;
    }

    /** @param edition null before a decision @param needed the oldest that counts; null when none was asked again */
    private static ConsentStanding standing(ConsentStatus status, Integer edition, Integer needed) {
        return ConsentStanding.of(status, status == ConsentStatus.GIVEN && needed != null && edition < needed);
    }

    /** Whether it counts now: given, and on no edition that had to be renewed since. */
    public boolean isGiven(long personId, Purpose purpose) {
        return givenAmong(Set.of(personId), purpose).contains(personId);
    }

    /** @return those of the children for whom it counts now, as in {@link #isGiven} */
    public Set<Long> givenAmong(Collection<Long> personIds, Purpose purpose) {
        if (personIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select c.personId from Consent c, ConsentText t where t.id = c.textId"
                                + " and c.personId in :persons and c.purpose = :purpose and c.status = :given"
                                + " and not exists (select n.id from ConsentText n where n.purpose = c.purpose"
                                + " and n.edition > t.edition and n.asksAgain = true and n.effectiveAt <= :now)",
                        Long.class)
                .setParameter("persons", personIds)
                .setParameter("purpose", purpose)
                .setParameter("given", ConsentStatus.GIVEN)
                .setParameter("now", clock.instant())
                .getResultList());
    }

    /** @return the purposes that were given and are asked for again, because of an edition that takes or took effect */
    public Set<Purpose> toRenew(long personId) {
        List<Purpose> purposes = em.createQuery(
                        "select c.purpose from Consent c, ConsentText t where t.id = c.textId and c.personId = :person"
                                + " and c.status = :given and exists (select n.id from ConsentText n"
                                + " where n.purpose = c.purpose and n.edition > t.edition and n.asksAgain = true)",
                        Purpose.class)
                .setParameter("person", personId)
                .setParameter("given", ConsentStatus.GIVEN)
                .getResultList();
        return purposes.isEmpty() ? EnumSet.noneOf(Purpose.class) : EnumSet.copyOf(purposes);
    }

    /** The edition of every purpose's text that holds now. */
    public Map<Purpose, ConsentText> texts() {
        return texts.current();
    }

    /** An edition by its id, for those who tell guardians of it. */
    public ConsentText text(long textId) {
        return em.find(ConsentText.class, textId);
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
