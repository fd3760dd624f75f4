package id.suara.consent.waiting;

import id.suara.consent.AssentStatus;
import id.suara.consent.ConsentPolicy;
import id.suara.consent.ConsentStatus;
import id.suara.consent.Purpose;
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
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Whose guardians have not decided, or not confirmed (L6): each office its own province's, organizers all. */
@ApplicationScoped
@Transactional
public class WaitingGuardians {

    private static final String FROM =
            " from Guardianship g join Guardian w on w.id = g.guardianId join Person p on p.id = g.personId"
                    + " join Consent c on c.personId = g.personId"
                    + " left join Assent s on s.personId = g.personId and s.status = :toConfirm"
                    + " where c.purpose = :participation and ((c.status = :asked and g.asking = true"
                    + " and (:overdue = false or g.officeToldAt is not null))"
                    + " or (s.id is not null and (:overdue = false or s.officeToldAt is not null)))";

    private static final String SELECT = "select p.id, p.fullName, p.provinceCode, w.name, w.email, w.phone, g.askedAt,"
            + " g.reminders, g.officeToldAt, s.id, s.decidedAt, s.reminders, s.officeToldAt";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    /** Longest asked first. That contacts were read is kept.
     *
     *  @param overdue only those of whom the office was told
     *  @throws DomainException {@code access.denied} */
    public List<WaitingRow> page(boolean overdue, int first, int most) {
        return read(query(Object[].class, SELECT, overdue, " order by g.askedAt, g.personId")
                .setFirstResult(first)
                .setMaxResults(most));
    }

    /** As {@link #page}, by person: those after that one. */
    public List<WaitingRow> after(boolean overdue, long personId, int most) {
        return read(query(Object[].class, SELECT, overdue, " and g.personId > :after order by g.personId")
                .setParameter("after", personId)
                .setMaxResults(most));
    }

    private List<WaitingRow> read(TypedQuery<Object[]> query) {
        List<WaitingRow> rows = query.getResultStream().map(WaitingRow::of).toList();
        if (!rows.isEmpty()) {
            deeds.fire(Deed.of("consent.waiting-read", null, rows.size() + " guardians"));
        }
        return rows;
    }

    /** @throws DomainException {@code access.denied} */
    public long count(boolean overdue) {
        return query(Long.class, "select count(g)", overdue, "").getSingleResult();
    }

    /** How many of a province wait for their office; for letters to it, whoever the caller is. */
    @Transactional(TxType.MANDATORY)
    public long overdueIn(String provinceCode) {
        return query(Long.class, "select count(g)", true, provinceCode, "").getSingleResult();
    }

    private <T> TypedQuery<T> query(Class<T> type, String select, boolean overdue, String tail) {
        return query(type, select, overdue, ConsentPolicy.visibleProvince(current.get()), tail);
    }

    private <T> TypedQuery<T> query(Class<T> type, String select, boolean overdue, String province, String tail) {
        String narrowed = province == null ? FROM : FROM + " and p.provinceCode = :province";
        TypedQuery<T> query = em.createQuery(select + narrowed + tail, type)
                .setParameter("participation", Purpose.PARTICIPATION)
                .setParameter("asked", ConsentStatus.ASKED)
                .setParameter("toConfirm", AssentStatus.AWAITING_GUARDIAN)
                .setParameter("overdue", overdue);
        return province == null ? query : query.setParameter("province", province);
    }
}
