package id.suara.delegates.rooms;

import id.suara.congress.Congress;
import id.suara.consent.Guardianship.Relation;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;

/** Who comes on site and needs a bed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Lodgers {

    private static final List<ApplicationStatus> COMING =
            List.of(ApplicationStatus.ADMITTED, ApplicationStatus.CHECKED_IN);

    @PersistenceContext
    EntityManager em;

    /** Nobody of them is withdrawn until the end of the transaction. Locked by id, as everywhere. */
    void hold(Congress congress) {
        em.createNativeQuery("select id from application where congress_id = ?1 and mode = 'ON_SITE'"
                        + " and status in ('ADMITTED', 'CHECKED_IN') order by id for share")
                .setParameter(1, congress.getId())
                .getResultList();
    }

    /** By application. */
    List<Lodger> of(Congress congress) {
        return em.createQuery(
                        "select a.id, p.nickname, a.provinceCode, p.sex, p.birthDate, g.guardianId, g.relation"
                                + " from Application a join Person p on p.id = a.personId"
                                + " left join Guardianship g on g.personId = a.personId"
                                + " where a.congressId = :congress and a.mode = :onSite and a.status in :coming"
                                + " order by a.id",
                        Object[].class)
                .setParameter("congress", congress.getId())
                .setParameter("onSite", Mode.ON_SITE)
                .setParameter("coming", COMING)
                .getResultStream()
                .map(row -> lodger(congress, row))
                .toList();
    }

    private static Lodger lodger(Congress congress, Object[] row) {
        boolean byParent = row[6] == Relation.MOTHER || row[6] == Relation.FATHER;
        return new Lodger(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (Sex) row[3],
                congress.ageOnFirstDay((LocalDate) row[4]),
                byParent ? (Long) row[5] : null);
    }
}
