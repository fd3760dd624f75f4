package id.suara.delegates;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.consent.Consents;
import id.suara.consent.Guardians;
import id.suara.consent.Guardianship;
import id.suara.consent.Purpose;
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
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reading applications of the current congress, each caller as much as is theirs to see. Reads are logged (L15). */
@ApplicationScoped
@Transactional
public class Applications {

    /** What the desk can be sorted by. */
    public enum Order {
        NOMINATED("a.id"),
        NAME("lower(p.fullName)"),
        PROVINCE("a.provinceCode"),
        BIRTH_DATE("p.birthDate"),
        STATUS("a.status");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    private static final String ROWS =
            "select a.id, a.version, p.fullName, p.nickname, p.birthDate, a.provinceCode, p.regencyCode, a.mode,"
                    + " a.status, c.status, a.nominatedAt from Application a join Person p on p.id = a.personId"
                    + " left join Consent c on c.personId = a.personId and c.purpose = :participation";

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
    Accounts accounts;

    @Inject
    ApplicationJournal journal;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    /** @param after an application's id; 0 begins at the beginning */
    public List<ApplicationRow> page(ApplicationFilter filter, long after, int most) {
        return rows(filter, " and a.id > :after order by a.id", Map.of("after", after), 0, most);
    }

    public List<ApplicationRow> page(ApplicationFilter filter, Order order, boolean ascending, int first, int most) {
        String direction = ascending ? "" : " desc";
        return rows(filter, " order by " + order.expression + direction + ", a.id" + direction, Map.of(), first, most);
    }

    private List<ApplicationRow> rows(
            ApplicationFilter filter, String rest, Map<String, Object> more, int first, int most) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("participation", Purpose.PARTICIPATION);
        TypedQuery<Object[]> query = em.createQuery(ROWS + conditions(filter, values) + rest, Object[].class);
        values.forEach(query::setParameter);
        List<ApplicationRow> rows = query.setFirstResult(first).setMaxResults(most).getResultList().stream()
                .map(ApplicationRow::of)
                .toList();
        deeds.fire(Deed.of("delegates.listed", null, rows.size() + " applications"));
        return rows;
    }

    public long count(ApplicationFilter filter) {
        Map<String, Object> values = new HashMap<>();
        TypedQuery<Long> query = em.createQuery(
                "select count(a) from Application a join Person p on p.id = a.personId" + conditions(filter, values),
                Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private String conditions(ApplicationFilter filter, Map<String, Object> values) {
        String only = DelegatesPolicy.visibleProvince(current.get());
        StringBuilder conditions = new StringBuilder(" where a.congressId = :congress");
        values.put("congress", congresses.requireCurrent().getId());
        narrow(conditions, values, "a.provinceCode", "own", only);
        narrow(conditions, values, "a.provinceCode", "province", filter.provinceCode());
        narrow(conditions, values, "a.status", "status", filter.status());
        narrow(conditions, values, "a.mode", "mode", filter.mode());
        if (filter.name() != null && !filter.name().isBlank()) {
            conditions.append(" and lower(p.fullName) like :name escape '!'");
            String part = filter.name().strip().toLowerCase(Locale.ROOT);
            values.put("name", "%" + part.replaceAll("[!%_]", "!$0") + "%");
        }
        return conditions.toString();
    }

    private static void narrow(
            StringBuilder conditions, Map<String, Object> values, String path, String parameter, Object value) {
        if (value != null) {
            conditions.append(" and ").append(path).append(" = :").append(parameter);
            values.put(parameter, value);
        }
    }

    /** @throws DomainException {@code delegates.no-application} (not found), also for another province's */
    public ApplicationFile find(long applicationId) {
        Application application = visible(applicationId);
        deeds.fire(Deed.of("delegates.read", new Subject("application", applicationId)));
        return new ApplicationFile(
                application,
                persons.find(application.getPersonId()),
                guardians.of(application.getPersonId()),
                consents.of(application.getPersonId()),
                Optional.ofNullable(application.getAccountId())
                        .map(accounts::find)
                        .map(Account::getLogin)
                        .orElse(null),
                em.find(AccessNeed.class, applicationId) != null,
                corrections(applicationId));
    }

    private List<ApplicationCorrection> corrections(long applicationId) {
        return em.createQuery(
                        "select c from ApplicationCorrection c where c.applicationId = :id order by c.field",
                        ApplicationCorrection.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Who the guardian is to the child.
     *
     *  @throws DomainException {@code delegates.no-application} (not found) */
    public Guardianship.Relation relationOf(long applicationId) {
        return guardians.relationTo(visible(applicationId).getPersonId());
    }

    /** @return absent when no help was asked for */
    public Optional<String> helpWanted(long applicationId) {
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

    Application visible(long applicationId) {
        String only = DelegatesPolicy.visibleProvince(current.get());
        Congress congress = congresses.requireCurrent();
        return Optional.ofNullable(em.find(Application.class, applicationId))
                .filter(found -> found.getCongressId() == congress.getId())
                .filter(found -> only == null || found.getProvinceCode().equals(only))
                .orElseThrow(() -> DomainException.notFound("delegates.no-application"));
    }

    /** How many of these could be admitted, were there places: by province, in code order. */
    public Map<String, Integer> admissible(Collection<Long> applicationIds) {
        String only = DelegatesPolicy.visibleProvince(current.get());
        Map<String, Integer> byProvince = new TreeMap<>();
        if (!applicationIds.isEmpty()) {
            em.createQuery(
                            "select a.provinceCode from Application a join Consent c on c.personId = a.personId"
                                    + " where a.id in :ids and a.status = :review and c.purpose = :participation"
                                    + " and c.status = :given",
                            String.class)
                    .setParameter("ids", applicationIds)
                    .setParameter("review", ApplicationStatus.IN_REVIEW)
                    .setParameter("participation", Purpose.PARTICIPATION)
                    .setParameter("given", id.suara.consent.ConsentStatus.GIVEN)
                    .getResultStream()
                    .filter(code -> only == null || only.equals(code))
                    .forEach(code -> byProvince.merge(code, 1, Integer::sum));
        }
        return byProvince;
    }

    /** How many were nominated, by province; a province without any is not in it (S30). Withdrawn ones do not count. */
    public Map<String, Long> nominatedByProvince() {
        return byProvince("a.status <> :status", ApplicationStatus.WITHDRAWN);
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
