package id.suara.consent;

import id.suara.congress.Regions;
import id.suara.identity.Accounts;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.AgeBand;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The child's own word, without which the account works for nothing (S2), and at 17 the guardian's confirmation (L6). */
@ApplicationScoped
@Transactional
public class Assents {

    /** What the page needs of the child who reads it.
     *
     *  @param band for whom its words are written (S5)
     *  @param ownConsent whether the child is 17 or older today
     *  @param status null while nothing was said that counts */
    public record Asked(String nickname, AgeBand band, boolean ownConsent, AssentStatus status) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @Inject
    Persons persons;

    @Inject
    Accounts accounts;

    @Inject
    Regions regions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<ConsentEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** What the caller is asked.
     *
     *  @throws DomainException {@code access.denied} to anyone but a child who has signed in */
    public Asked own() {
        Person child = callersChild();
        return new Asked(
                child.getNickname(),
                AgeBand.of(child.getBirthDate(), today(child)),
                Assent.isOwnConsent(child.getBirthDate(), today(child)),
                counting(child.getId()).map(Assent::getStatus).orElse(null));
    }

    /** The caller, a child, agrees. Below 17 the account is open from here on; at 17 when the guardian has confirmed.
     *  Agreeing again changes nothing.
     *
     *  @param edition of the page that was read
     *  @throws DomainException {@code access.denied}; {@code consent.page-changed}, {@code consent.missing} (conflicts), the
     *     latter when the guardian's consent does not stand */
    public void agree(int edition, String language) {
        Person child = callersChild();
        Assent.requireCurrent(edition);
        lock(child.getId());
        if (counting(child.getId()).isPresent()) {
            return;
        }
        if (!consents.isGiven(child.getId(), Purpose.PARTICIPATION)) {
            throw DomainException.conflict("consent.missing");
        }
        Assent assent = Assent.given(
                child.getId(),
                Assent.isOwnConsent(child.getBirthDate(), today(child)),
                edition,
                language,
                clock.instant());
        em.persist(assent);
        if (assent.getStatus() == AssentStatus.GIVEN) {
            accounts.open(child.getId());
            tell("consent.assented", child.getId());
        } else {
            events.fire(new ConsentEvent.OwnConsentGiven(child.getId()));
            tell("consent.own-consent-given", child.getId());
        }
    }

    /** The caller, a child, does not want to take part: the application ends, the account closes, the data is erased, as when
     *  a guardian withdraws.
     *
     *  @throws DomainException {@code access.denied}; {@code consent.page-changed} (conflict) */
    public void refuse(int edition, String language) {
        Person child = callersChild();
        lock(child.getId());
        voidCounting(child.getId());
        // One of them counts at a time, and that is a unique index.
        em.flush();
        em.persist(Assent.refused(
                child.getId(),
                Assent.isOwnConsent(child.getBirthDate(), today(child)),
                edition,
                language,
                clock.instant()));
        events.fire(new ConsentEvent.AssentRefused(child.getId()));
        tell("consent.assent-refused", child.getId());
    }

    /** The guardian confirms what the child of 17 consented to: the account is open, the place is final. To refuse is to
     *  withdraw consent: {@link Consents#decide}.
     *
     *  @throws DomainException {@code link.*}; {@code consent.no-child} (not found); {@code consent.nothing-to-confirm}
     *     (conflict) */
    public void confirm(String link, long personId) {
        GuardianVisit visit = guardians.visit(link);
        if (!visit.children().contains(personId)) {
            throw DomainException.notFound("consent.no-child");
        }
        lock(personId);
        counting(personId)
                .orElseThrow(() -> DomainException.conflict("consent.nothing-to-confirm"))
                .confirm(visit.guardianId(), clock.instant());
        accounts.open(personId);
        tell("consent.own-consent-confirmed", personId);
    }

    /** Whether the child's word counts, and at 17 the guardian confirmed it. */
    public boolean isGiven(long personId) {
        return counting(personId)
                .filter(assent -> assent.getStatus() == AssentStatus.GIVEN)
                .isPresent();
    }

    /** Whether the guardian has yet to confirm what a child of 17 consented to. */
    public boolean awaitsGuardian(long personId) {
        return counting(personId)
                .filter(assent -> assent.getStatus() == AssentStatus.AWAITING_GUARDIAN)
                .isPresent();
    }

    /** What the child said last, for those who look after the application; absent while they have not been asked. */
    public Optional<Assent> last(long personId) {
        return em.createQuery("select a from Assent a where a.personId = :person order by a.id desc", Assent.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** No consent, no assent: one that is given again is asked anew. */
    void on(@Observes ConsentEvent event) {
        if (event instanceof ConsentEvent.Withdrawn withdrawn && withdrawn.purpose() == Purpose.PARTICIPATION) {
            voidCounting(withdrawn.personId());
        }
    }

    /** The child's account is to be activated anew, and what they said before with it. */
    public void askAnew(long personId) {
        voidCounting(personId);
    }

    private void voidCounting(long personId) {
        counting(personId).ifPresent(assent -> {
            assent.voidAt(clock.instant());
            tell("consent.assent-voided", personId);
        });
    }

    private Optional<Assent> counting(long personId) {
        return em.createQuery(
                        "select a from Assent a where a.personId = :person and a.status in :counting", Assent.class)
                .setParameter("person", personId)
                .setParameter("counting", List.of(AssentStatus.AWAITING_GUARDIAN, AssentStatus.GIVEN))
                .getResultStream()
                .findFirst();
    }

    /** The consents' rows, as deciding locks them: of a withdrawal and an assent that meet, the second sees the first. */
    private void lock(long personId) {
        em.createQuery("select c from Consent c where c.personId = :person order by c.id", Consent.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Person callersChild() {
        if (!current.get().isChild()) {
            throw DomainException.forbidden("access.denied");
        }
        return persons.find(accounts.find(current.get().requireAccount()).getPersonId());
    }

    private LocalDate today(Person child) {
        return LocalDate.now(clock.withZone(
                regions.province(child.getProvinceCode()).orElseThrow().zone()));
    }

    private void tell(String deed, long personId) {
        deeds.fire(Deed.of(deed, new Subject("person", personId)));
    }
}
