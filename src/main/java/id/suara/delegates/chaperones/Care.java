package id.suara.delegates.chaperones;

import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Whom a chaperone looks after, and whom they could. Reads are logged (L15). */
@ApplicationScoped
@Transactional
public class Care {

    private static final String CHILD =
            "select a.id, p.fullName, p.birthDate, a.mode, a.chaperoneName, a.chaperonePhone,"
                    + " (select count(n) from AccessNeed n where n.applicationId = a.id)"
                    + " from Application a join Person p on p.id = a.personId";

    @PersistenceContext
    EntityManager em;

    @Inject
    Chaperones chaperones;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    /** By name.
     *
     *  @throws id.suara.kernel.DomainException {@code chaperones.none} (not found), also for another province's */
    public List<CareRow> delegatesOf(long chaperoneId) {
        chaperones.find(chaperoneId);
        List<CareRow> rows = em.createQuery(
                        CHILD + " join ChaperonePair c on c.applicationId = a.id where c.chaperoneId = :chaperone"
                                + " order by lower(p.fullName), a.id",
                        Object[].class)
                .setParameter("chaperone", chaperoneId)
                .getResultStream()
                .map(row -> row(row, false))
                .toList();
        deeds.fire(Deed.of("chaperones.care-read", subject(chaperoneId), rows.size() + " delegates"));
        return rows;
    }

    /** Delegates of the chaperone's province whom nobody looks after: first those whose nomination names this chaperone by
     *  telephone number or name, then by name.
     *
     *  @throws id.suara.kernel.DomainException {@code access.denied} for who may not pair; as {@link #delegatesOf} */
    public List<CareRow> candidates(long chaperoneId, int most) {
        ChaperonePolicy.require(current.get(), ChaperonePolicy.Deed.PAIR, null);
        ChaperoneRow chaperone = chaperones.find(chaperoneId);
        List<CareRow> rows = em.createQuery(
                        CHILD + ", Chaperone c where c.id = :chaperone and a.congressId = c.congressId"
                                + " and a.provinceCode = c.provinceCode and a.status = :admitted"
                                + " and not exists (select x from ChaperonePair x where x.applicationId = a.id)"
                                + " order by lower(p.fullName), a.id",
                        Object[].class)
                .setParameter("chaperone", chaperoneId)
                .setParameter("admitted", ApplicationStatus.ADMITTED)
                .getResultStream()
                .map(row -> row(row, isNamed(chaperone, (String) row[4], (String) row[5])))
                .sorted(Comparator.comparing(row -> !row.named()))
                .limit(most)
                .toList();
        deeds.fire(Deed.of("chaperones.candidates-read", subject(chaperoneId), rows.size() + " delegates"));
        return rows;
    }

    /** The number decides where the office wrote one: two teachers may have one name. */
    static boolean isNamed(ChaperoneRow chaperone, String writtenName, String writtenPhone) {
        if (writtenPhone != null && writtenPhone.startsWith("+")) {
            return writtenPhone.equals(chaperone.phone());
        }
        return writtenName != null && folded(writtenName).equals(folded(chaperone.fullName()));
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static CareRow row(Object[] row, boolean named) {
        return new CareRow((Long) row[0], (String) row[1], (LocalDate) row[2], (Mode) row[3], (Long) row[6] > 0, named);
    }

    private static Subject subject(long chaperoneId) {
        return new Subject("chaperone", chaperoneId);
    }
}
