package id.suara.delegates.chaperones;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.PlainText;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The current congress's chaperones: registering, correcting, vetting, and the list. Officers: their own province's. */
@ApplicationScoped
@Transactional
public class Chaperones {

    /** What the list can be sorted by. */
    public enum Order {
        REGISTERED("c.id"),
        NAME("lower(c.fullName)"),
        PROVINCE("c.provinceCode"),
        VALID_UNTIL("c.validUntil");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /** The first key of the advisory lock; the second is the congress. */
    private static final int LOCK = 22_001;

    private static final String ROWS =
            "select new id.suara.delegates.chaperones.ChaperoneRow(c.id, c.version, c.fullName,"
                    + " c.phone, c.email, c.provinceCode, c.sex, c.vettingKind, c.vettedOn, c.validUntil,"
                    + " (select count(p) from ChaperonePair p where p.chaperoneId = c.id)) from Chaperone c";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @return the chaperone's id
     *  @throws DomainException {@code access.denied} for another province; {@code chaperones.known} (conflict) for a telephone
     *     number that is registered already; {@code request.invalid} with the fields, {@code chaperones.province} among them */
    public long register(@Valid RegisterChaperone data) {
        Caller caller = current.get();
        ChaperonePolicy.require(caller, ChaperonePolicy.Deed.REGISTER, data.province());
        requireProvince(data);
        Congress congress = congresses.requireCurrent();
        Chaperone chaperone = Chaperone.registered(congress.getId(), data, caller.requireAccount(), clock.instant());
        requireNewPhone(congress, chaperone.getPhone(), null);
        em.persist(chaperone);
        em.flush();
        deeds.fire(Deed.of("chaperones.registered", subject(chaperone.getId())));
        return chaperone.getId();
    }

    /** @param version the one that was read
     *  @throws DomainException as {@link #register}; {@code chaperones.none} (not found, another province's included); {@code
     *     chaperones.changed} (stale); {@code chaperones.has-delegates} (conflict) for another province while there are some */
    public void correct(long chaperoneId, long version, @Valid RegisterChaperone data) {
        Congress congress = congresses.requireCurrent();
        Chaperone chaperone = take(chaperoneId, version, ChaperonePolicy.Deed.CORRECT);
        ChaperonePolicy.require(current.get(), ChaperonePolicy.Deed.CORRECT, data.province());
        requireProvince(data);
        if (!data.province().equals(chaperone.getProvinceCode()) && pairs(chaperoneId) > 0) {
            throw DomainException.conflict("chaperones.has-delegates");
        }
        chaperone.correct(data);
        requireNewPhone(congress, chaperone.getPhone(), chaperoneId);
        em.flush();
        deeds.fire(Deed.of("chaperones.corrected", subject(chaperoneId)));
    }

    /** @param version the one that was read
     *  @throws DomainException {@code chaperones.none} (not found); {@code chaperones.changed} (stale); as {@link Chaperone#vet} */
    public void recordVetting(long chaperoneId, long version, @Valid RecordVetting vetting) {
        Chaperone chaperone = take(chaperoneId, version, ChaperonePolicy.Deed.VET);
        chaperone.vet(vetting, today());
        em.flush();
        deeds.fire(
                Deed.of("chaperones.vetted", subject(chaperoneId), vetting.kind() + " until " + vetting.validUntil()));
    }

    private Chaperone take(long chaperoneId, long version, ChaperonePolicy.Deed deed) {
        Chaperone chaperone = lock(chaperoneId, deed);
        if (chaperone.getVersion() != version) {
            throw DomainException.stale("chaperones.changed");
        }
        return chaperone;
    }

    /** Until the end of the transaction nobody else changes it or gives it delegates.
     *
     *  @throws DomainException {@code access.denied}; {@code chaperones.none} (not found, another province's included) */
    @Transactional(Transactional.TxType.MANDATORY)
    Chaperone lock(long chaperoneId, ChaperonePolicy.Deed deed) {
        ChaperonePolicy.require(current.get(), deed, null);
        long congress = congresses.requireCurrent().getId();
        return Optional.ofNullable(em.find(Chaperone.class, chaperoneId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.getCongressId() == congress)
                .filter(found -> ChaperonePolicy.allows(current.get(), deed, found.getProvinceCode()))
                .orElseThrow(() -> DomainException.notFound("chaperones.none"));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    long pairs(long chaperoneId) {
        return em.createQuery("select count(p) from ChaperonePair p where p.chaperoneId = :id", Long.class)
                .setParameter("id", chaperoneId)
                .getSingleResult();
    }

    private void requireProvince(RegisterChaperone data) {
        if (regions.province(data.province()).isEmpty()) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("province", "chaperones.province")));
        }
    }

    /** One telephone number is one person. Registering is rare, so all of a congress take turns. */
    private void requireNewPhone(Congress congress, String phone, Long self) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1, ?2)")
                .setParameter(1, LOCK)
                .setParameter(2, Math.toIntExact(congress.getId()))
                .getSingleResult();
        boolean known = em.createQuery(
                        "select c.id from Chaperone c where c.congressId = :congress and c.phone = :phone", Long.class)
                .setParameter("congress", congress.getId())
                .setParameter("phone", phone)
                .getResultStream()
                .anyMatch(id -> !id.equals(self));
        if (known) {
            throw DomainException.conflict("chaperones.known");
        }
    }

    /** @throws DomainException {@code chaperones.none} (not found), also for another province's */
    public ChaperoneRow find(long chaperoneId) {
        ChaperoneRow found =
                rows(new ChaperoneFilter(null, null), " and c.id = :id", Map.of("id", chaperoneId), 0, 1).stream()
                        .findFirst()
                        .orElseThrow(() -> DomainException.notFound("chaperones.none"));
        deeds.fire(Deed.of("chaperones.read", subject(chaperoneId)));
        return found;
    }

    /** @param after a chaperone's id; 0 begins at the beginning */
    public List<ChaperoneRow> page(ChaperoneFilter filter, long after, int most) {
        return listed(rows(filter, " and c.id > :after order by c.id", Map.of("after", after), 0, most));
    }

    public List<ChaperoneRow> page(ChaperoneFilter filter, Order order, boolean ascending, int first, int most) {
        String direction = ascending ? "" : " desc";
        return listed(rows(
                filter, " order by " + order.expression + direction + ", c.id" + direction, Map.of(), first, most));
    }

    public long count(ChaperoneFilter filter) {
        Map<String, Object> values = new HashMap<>();
        TypedQuery<Long> query =
                em.createQuery("select count(c) from Chaperone c" + conditions(filter, values), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private List<ChaperoneRow> listed(List<ChaperoneRow> rows) {
        deeds.fire(Deed.of("chaperones.listed", null, rows.size() + " chaperones"));
        return rows;
    }

    private List<ChaperoneRow> rows(
            ChaperoneFilter filter, String rest, Map<String, Object> more, int first, int most) {
        Map<String, Object> values = new HashMap<>(more);
        TypedQuery<ChaperoneRow> query = em.createQuery(ROWS + conditions(filter, values) + rest, ChaperoneRow.class);
        values.forEach(query::setParameter);
        LocalDate today = today();
        LocalDate lastDay = congresses.requireCurrent().getLastDay();
        return query.setFirstResult(first).setMaxResults(most).getResultList().stream()
                .map(row -> row.on(today, lastDay))
                .toList();
    }

    private String conditions(ChaperoneFilter filter, Map<String, Object> values) {
        String only = ChaperonePolicy.visibleProvince(current.get());
        StringBuilder conditions = new StringBuilder(" where c.congressId = :congress");
        values.put("congress", congresses.requireCurrent().getId());
        if (only != null) {
            conditions.append(" and c.provinceCode = :own");
            values.put("own", only);
        }
        if (filter.provinceCode() != null) {
            conditions.append(" and c.provinceCode = :province");
            values.put("province", filter.provinceCode());
        }
        if (filter.name() != null && !filter.name().isBlank()) {
            conditions.append(" and lower(c.fullName) like :name escape '!'");
            String part = filter.name().strip().toLowerCase(Locale.ROOT);
            values.put("name", PlainText.contained(part));
        }
        return conditions.toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), congresses.requireCurrent().zone());
    }

    private static Subject subject(long chaperoneId) {
        return new Subject("chaperone", chaperoneId);
    }
}
