package id.suara.delegates;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.consent.Assents;
import id.suara.consent.Consents;
import id.suara.consent.Guardians;
import id.suara.consent.Guardianship;
import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.identity.Persons;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reading applications of the current congress, each caller as much as is theirs to see. Reads are logged (L15). */
@ApplicationScoped
@Transactional
public class Applications {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Persons persons;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @Inject
    Assents assents;

    @Inject
    Accounts accounts;

    @Inject
    ApplicationJournal journal;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    /** @throws DomainException {@code delegates.no-application} (not found), also for another province's */
    public ApplicationFile find(long applicationId) {
        Application application = visible(applicationId);
        deeds.fire(Deed.of("delegates.read", new Subject("application", applicationId)));
        return new ApplicationFile(
                application,
                persons.find(application.getPersonId()),
                guardians.of(application.getPersonId()),
                consents.standing(application.getPersonId()),
                assents.last(application.getPersonId()).orElse(null),
                Optional.ofNullable(application.getAccountId())
                        .map(accounts::find)
                        .map(Account::getLogin)
                        .orElse(null),
                em.find(AccessNeed.class, applicationId) != null,
                corrections(application));
    }

    private List<ApplicationCorrection> corrections(Application application) {
        if (application.getStatus() != ApplicationStatus.RETURNED) {
            return List.of();
        }
        return em.createQuery(
                        "select c from ApplicationCorrection c where c.applicationId = :id order by c.field",
                        ApplicationCorrection.class)
                .setParameter("id", application.getId())
                .getResultList();
    }

    /** Who the guardian is to the child.
     *
     *  @throws DomainException {@code delegates.no-application} (not found) */
    public Guardianship.Relation relationOf(long applicationId) {
        return guardians.relationTo(visible(applicationId).getPersonId());
    }

    /** Read by those who arrange it and nobody else: organizers and the province's office. Each reading is logged (L15).
     *
     *  @return absent when no help was asked for
     *  @throws DomainException {@code access.denied}, {@code delegates.no-application} (not found) */
    public Optional<String> helpWanted(long applicationId) {
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.READ_HELP, null, false);
        visible(applicationId);
        deeds.fire(Deed.of("delegates.access-need-read", new Subject("application", applicationId)));
        return Optional.ofNullable(em.find(AccessNeed.class, applicationId)).map(AccessNeed::helpWanted);
    }

    /** Whether the caller may do that with it as it stands.
     *
     *  @param deed one of the policy's, such as {@code ADMIT} */
    public boolean may(String deed, Application application) {
        return DelegatesPolicy.allows(
                current.get(),
                DelegatesPolicy.Deed.valueOf(deed),
                application.getStatus(),
                application.getProvinceCode(),
                false);
    }

    /** Its way so far, oldest first.
     *
     *  @throws DomainException {@code delegates.no-application} (not found) */
    public List<ApplicationStep> steps(long applicationId) {
        return journal.stepsOf(visible(applicationId).getId());
    }

    /** Why it was decided as it was, for letters to its own family; null for no reason. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String reasonOf(long applicationId) {
        return em.find(Application.class, applicationId).getReason();
    }

    /** How many of the current congress's applications a province's office has to mend; for letters to it, whoever the caller
     *  is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long returnedIn(String provinceCode) {
        return em.createQuery(
                        "select count(a) from Application a where a.congressId = :congress"
                                + " and a.provinceCode = :province and a.status = :returned",
                        Long.class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("province", provinceCode)
                .setParameter("returned", ApplicationStatus.RETURNED)
                .getSingleResult();
    }

    Application visible(long applicationId) {
        String only = DelegatesPolicy.visibleProvince(current.get());
        Congress congress = congresses.requireCurrent();
        return Optional.ofNullable(em.find(Application.class, applicationId))
                .filter(found -> found.getCongressId() == congress.getId())
                .filter(found -> only == null || found.getProvinceCode().equals(only))
                .orElseThrow(() -> DomainException.notFound("delegates.no-application"));
    }

    /** How many were nominated, by province; a province without any is not in it (S30). Withdrawn ones do not count. */
    public Map<String, Long> nominatedByProvince() {
        return byProvince("a.status <> :status", ApplicationStatus.WITHDRAWN);
    }

    /** Provinces that nominated nobody, or of whom all withdrew, by code (S30). Cheap, however many applications there are. */
    public Set<String> provincesWithout() {
        String only = DelegatesPolicy.visibleProvince(current.get());
        return em.createQuery(
                        "select p.code from Province p where not exists (select a.id from Application a"
                                + " where a.congressId = :congress and a.provinceCode = p.code and a.status <> :status)",
                        String.class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("status", ApplicationStatus.WITHDRAWN)
                .getResultStream()
                .filter(code -> only == null || only.equals(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many wait for a place, by province; a province without any is not in it. */
    public Map<String, Long> waitingByProvince() {
        return byProvince("a.status = :status", ApplicationStatus.WAITLISTED);
    }

    private Map<String, Long> byProvince(String condition, ApplicationStatus status) {
        String only = DelegatesPolicy.visibleProvince(current.get());
        Map<String, Long> counts = new TreeMap<>();
        em.createQuery(
                        "select a.provinceCode, count(a) from Application a where a.congressId = :congress and "
                                + condition + " group by a.provinceCode",
                        Object[].class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("status", status)
                .getResultStream()
                .filter(row -> only == null || only.equals(row[0]))
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }
}
