package id.suara.delegates.desk;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.consent.AssentStatus;
import id.suara.consent.ConsentStanding;
import id.suara.consent.ConsentStatus;
import id.suara.consent.ConsentTexts;
import id.suara.consent.Purpose;
import id.suara.delegates.DelegatesPolicy;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reading the applications of the current congress by the page, each caller as much as is theirs to see (L15: logged). */
@ApplicationScoped
@Transactional
public class Desk {

    /** What {@link #count} goes to, and one more for "more than that". */
    public static final int MOST_COUNTED = 1000;

    private static final String ROWS = "select l.applicationId, l.version, l.fullName, l.nickname, l.birthDate, l.sex,"
            + " l.provinceCode, l.regencyCode, l.mode, l.level, l.status, l.consent, l.duplicate, l.nominatedAt,"
            + " l.consentEdition"
            + " from DeskLine l";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    ConsentTexts texts;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    /** @param after an application's id; 0 begins at the beginning
     *  @throws DomainException {@code access.denied} */
    public List<DeskRow> page(DeskFilter filter, long after, int most) {
        return listed(following(filter, "", after, most));
    }

    /** As {@link #page(DeskFilter, long, int)}, for a file, which holds nobody whose guardian asked for a pause (L12), and
     *  which writes down by itself what was read. */
    List<DeskRow> forFile(DeskFilter filter, long after, int most) {
        String going = " and not exists (select a.id from Application a where a.id = l.applicationId"
                + " and a.suspendedAt is not null)";
        return following(filter, going, after, most);
    }

    private List<DeskRow> following(DeskFilter filter, String more, long after, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("after", after);
        String rest = " and l.applicationId > :after" + more + DeskOrder.NOMINATED.clause(true);
        return read(filter, values, rest, 0, most);
    }

    /** @param first how many are left out before; at most {@link #MOST_COUNTED}
     *  @throws DomainException {@code access.denied} */
    public List<DeskRow> page(DeskFilter filter, DeskOrder order, boolean ascending, int first, int most) {
        return listed(read(filter, new HashMap<>(), order.clause(ascending), Math.min(first, MOST_COUNTED), most));
    }

    private List<DeskRow> listed(List<DeskRow> rows) {
        deeds.fire(Deed.of("delegates.listed", null, rows.size() + " applications"));
        return rows;
    }

    private List<DeskRow> read(DeskFilter filter, Map<String, Object> values, String rest, int first, int most) {
        int needed = needed();
        return query(ROWS + conditions(filter, values) + rest, values, Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(columns -> DeskRow.of(columns, needed))
                .toList();
    }

    /** Writes down that these go out as a file (L15), before the first of them does.
     *
     *  @return what may go out: those whose guardian consented (L3)
     *  @throws DomainException {@code access.denied} */
    DeskFilter release(DeskFilter filter, String format) {
        DelegatesPolicy.visibleProvince(current.get());
        deeds.fire(Deed.of("delegates.exported", null, format + " " + filter.words()));
        return filter.consentedOnly();
    }

    /** @return {@link #MOST_COUNTED} + 1 for more than that
     *  @throws DomainException {@code access.denied} */
    public int count(DeskFilter filter) {
        Map<String, Object> values = new HashMap<>();
        return query("select l.applicationId from DeskLine l" + conditions(filter, values), values, Long.class)
                .setMaxResults(MOST_COUNTED + 1)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> query(String jpql, Map<String, Object> values, Class<T> type) {
        // A plan made for any name, or any status, reads the whole congress when this one is rare.
        em.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .getSingleResult();
        TypedQuery<T> query = em.createQuery(jpql, type);
        values.forEach(query::setParameter);
        return query;
    }

    private String conditions(DeskFilter filter, Map<String, Object> values) {
        String only = DelegatesPolicy.visibleProvince(current.get());
        Congress congress = congresses.requireCurrent();
        LocalDate firstDay = congress.getFirstDay();
        StringBuilder conditions = new StringBuilder(" where l.congressId = :congress");
        values.put("congress", congress.getId());
        narrow(conditions, values, "l.provinceCode = ", "own", only);
        narrow(conditions, values, "l.provinceCode = ", "province", filter.province());
        narrow(conditions, values, "l.status = ", "status", filter.status());
        narrowConsent(conditions, values, filter.consent());
        narrow(conditions, values, "l.mode = ", "mode", filter.mode());
        narrow(conditions, values, "l.sex = ", "sex", filter.sex());
        narrow(conditions, values, "l.level = ", "level", filter.level());
        if (filter.ageFrom() != null) {
            narrow(conditions, values, "l.birthDate <= ", "bornBy", firstDay.minusYears(filter.ageFrom()));
        }
        if (filter.ageTo() != null) {
            narrow(conditions, values, "l.birthDate > ", "bornAfter", firstDay.minusYears(filter.ageTo() + 1L));
        }
        if (filter.duplicates()) {
            conditions.append(" and l.duplicate = true");
        }
        if (filter.toConfirm()) {
            conditions.append(" and l.personId in (select s.personId from Assent s where s.status = :toConfirm)");
            values.put("toConfirm", AssentStatus.AWAITING_GUARDIAN);
        }
        if (filter.name() != null) {
            narrow(conditions, values, "l.nameKey like ", "name", NameKey.pattern(filter.name()));
        }
        return conditions.toString();
    }

    /** A consent that had to be renewed since is told from one that counts by the edition that it was given on. */
    private void narrowConsent(StringBuilder conditions, Map<String, Object> values, ConsentStanding standing) {
        if (standing == null) {
            return;
        }
        boolean lapsed = standing == ConsentStanding.TO_RENEW;
        ConsentStatus status = lapsed ? ConsentStatus.GIVEN : ConsentStatus.valueOf(standing.name());
        narrow(conditions, values, "l.consent = ", "consent", status);
        if (status == ConsentStatus.GIVEN) {
            narrow(conditions, values, "l.consentEdition " + (lapsed ? "< " : ">= "), "needed", needed());
        }
    }

    private int needed() {
        return texts.needed().getOrDefault(Purpose.PARTICIPATION, 0);
    }

    private static void narrow(
            StringBuilder conditions, Map<String, Object> values, String compared, String parameter, Object value) {
        if (value != null) {
            conditions.append(" and ").append(compared).append(":").append(parameter);
            values.put(parameter, value);
        }
    }
}
