package id.suara.reporting;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Phase;
import id.suara.congress.PhaseKind;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How the provinces are covered, in one statement. */
@ApplicationScoped
@Transactional
public class CoverageQueries {

    /** From when on too few consents are a gap: so long before nomination closes, and from then on. */
    public static final Duration NOTICE = Duration.ofDays(14);

    private static final String HOLDS_A_PLACE = "a.status in ('ADMITTED', 'CHECKED_IN', 'CERTIFIED')";

    private static final String COUNTED = "select p.code, coalesce(max(q.places), 0),"
            + " count(a.id) filter (where a.status <> 'WITHDRAWN'),"
            + " count(a.id) filter (where a.status not in ('WITHDRAWN', 'DECLINED') and c.status = 'GIVEN'),"
            + " count(a.id) filter (where " + HOLDS_A_PLACE + "),"
            + " count(a.id) filter (where " + HOLDS_A_PLACE + " and t.status = 'ACTIVE')"
            + " from province p"
            + " left join quota q on q.congress_id = ?1 and q.province_code = p.code"
            + " left join application a on a.congress_id = ?1 and a.province_code = p.code"
            + " left join consent c on c.person_id = a.person_id and c.purpose = 'PARTICIPATION'"
            + " left join account t on t.id = a.account_id"
            + " where p.code like ?2 group by p.code order by p.code";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** The current congress's.
     *
     *  @throws DomainException {@code access.denied}, {@code congress.none} (not found) */
    public Coverage coverage() {
        String only = ReportingPolicy.visibleProvince(current.get());
        Congress congress = congresses.requireCurrent();
        Instant closes = congresses
                .phase(congress.getId(), PhaseKind.NOMINATION)
                .map(Phase::getClosesAt)
                .orElse(null);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(COUNTED)
                .setParameter(1, congress.getId())
                .setParameter(2, only == null ? "%" : only)
                .getResultList();
        return new Coverage(closes, rows.stream().map(row -> row(row, closes)).toList());
    }

    private CoverageRow row(Object[] row, Instant closes) {
        int places = number(row[1]);
        int nominated = number(row[2]);
        int consented = number(row[3]);
        return new CoverageRow(
                (String) row[0],
                places,
                nominated,
                consented,
                number(row[4]),
                number(row[5]),
                Coverage.gap(places, nominated, consented, closes, clock));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
