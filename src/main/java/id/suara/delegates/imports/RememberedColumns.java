package id.suara.delegates.imports;

import id.suara.delegates.intake.ColumnMapping;
import id.suara.delegates.intake.Heading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** What each office said about its headings. Part of the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RememberedColumns {

    private static final String OF_OFFICE =
            " c where (c.provinceCode = :province or c.accountId = :account) and c.headingKey in :keys";

    @PersistenceContext
    EntityManager em;

    ColumnMapping of(Office office) {
        return ColumnMapping.of(em
                .createQuery(
                        "select c from ColumnChoice c where c.provinceCode = :province or c.accountId = :account",
                        ColumnChoice.class)
                .setParameter("province", office.provinceCode())
                .setParameter("account", office.accountId())
                .getResultList()
                .stream()
                .map(ColumnChoice::heading)
                .toList());
    }

    /** Only what differs from our own vocabulary is kept; a heading that is read as we would read it is forgotten again. */
    void remember(Office office, List<Heading> headings) {
        em.createQuery("delete from ColumnChoice" + OF_OFFICE)
                .setParameter("province", office.provinceCode())
                .setParameter("account", office.accountId())
                .setParameter("keys", headings.stream().map(Heading::key).toList())
                .executeUpdate();
        headings.stream()
                .filter(heading -> heading.column() != ColumnMapping.byVocabulary(heading))
                .forEach(heading -> em.persist(ColumnChoice.of(office, heading)));
    }
}
