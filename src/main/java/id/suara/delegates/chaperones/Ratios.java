package id.suara.delegates.chaperones;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether each province has chaperones enough for those who come on site. */
@ApplicationScoped
@Transactional
public class Ratios {

    private static final List<ApplicationStatus> COMING =
            List.of(ApplicationStatus.ADMITTED, ApplicationStatus.CHECKED_IN, ApplicationStatus.CERTIFIED);

    private static final String ON_SITE = "select a.provinceCode, count(a) from Application a"
            + " where a.congressId = :congress and a.mode = :onSite and a.status in :coming";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller current;

    /** By code, of every province that has delegates on site or chaperones; an officer sees their own. */
    public List<ProvinceRatio> visible() {
        String only = ChaperonePolicy.visibleProvince(current.get());
        Congress congress = congresses.requireCurrent();
        Map<String, Long> onSite = counted(coming(congress, ""));
        Map<String, Long> paired =
                counted(coming(congress, " and exists (select p from ChaperonePair p where p.applicationId = a.id)"));
        Map<String, Long> vetted = counted(em.createQuery(
                        "select c.provinceCode, count(c) from Chaperone c where c.congressId = :congress"
                                + " and c.validUntil >= :lastDay group by c.provinceCode",
                        Object[].class)
                .setParameter("congress", congress.getId())
                .setParameter("lastDay", congress.getLastDay()));
        int most = Math.max(1, settings.number("suara.chaperone.ratio", 4));
        return regions.provinces().stream()
                .filter(province -> only == null || only.equals(province.getCode()))
                .filter(province -> province.getCode().equals(only)
                        || onSite.containsKey(province.getCode())
                        || vetted.containsKey(province.getCode()))
                .map(province -> ratio(province, onSite, paired, vetted, most))
                .toList();
    }

    private TypedQuery<Object[]> coming(Congress congress, String condition) {
        return em.createQuery(ON_SITE + condition + " group by a.provinceCode", Object[].class)
                .setParameter("congress", congress.getId())
                .setParameter("onSite", Mode.ON_SITE)
                .setParameter("coming", COMING);
    }

    private static Map<String, Long> counted(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private static ProvinceRatio ratio(
            Province province, Map<String, Long> onSite, Map<String, Long> paired, Map<String, Long> vetted, int most) {
        String code = province.getCode();
        return new ProvinceRatio(
                code,
                province.getName(),
                onSite.getOrDefault(code, 0L),
                paired.getOrDefault(code, 0L),
                vetted.getOrDefault(code, 0L),
                most);
    }
}
