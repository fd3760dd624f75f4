package id.suara.safeguarding.counts;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.CurrentCaller;
import id.suara.safeguarding.Level;
import id.suara.safeguarding.SafeguardingPolicy;
import id.suara.safeguarding.SafeguardingPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The count by quarter, small numbers left out. */
@ApplicationScoped
@Transactional
public class QuarterCounts {

    private static final int QUARTERS = 8;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** The last eight quarters that are over, the newest first. The running one would tell each new case by its difference
     *  to the day before, and a level counts as it was when the quarter ended: what was told once never changes.
     *
     *  @throws id.suara.kernel.DomainException {@code access.denied} */
    public List<QuarterCount> past() {
        SafeguardingPolicy.require(current.get(), Action.READ_COUNTS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), IndonesianTime.WIB);
        LocalDate end = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
        List<QuarterCount> counts = new ArrayList<>();
        for (int i = 0; i < QUARTERS; i++) {
            LocalDate begin = end.minusMonths(3);
            counts.add(QuarterCount.published(begin.getYear(), (begin.getMonthValue() - 1) / 3 + 1, exact(begin, end)));
            end = begin;
        }
        return counts;
    }

    private Map<Level, Long> exact(LocalDate begin, LocalDate end) {
        Map<Level, Long> exact = new EnumMap<>(Level.class);
        List<?> rows = em.createNativeQuery("select (select e.level from safeguarding_entry e where e.case_id = c.id"
                        + " and e.level is not null and e.at < ?2 order by e.id desc limit 1), count(*)"
                        + " from safeguarding_case c where c.raised_at >= ?1 and c.raised_at < ?2 group by 1")
                .setParameter(1, midnight(begin))
                .setParameter(2, midnight(end))
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            exact.put(Level.valueOf((String) cells[0]), ((Number) cells[1]).longValue());
        }
        return exact;
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(IndonesianTime.WIB).toInstant());
    }
}
