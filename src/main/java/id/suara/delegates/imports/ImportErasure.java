package id.suara.delegates.imports;

import id.suara.identity.IdentityEvent;
import id.suara.identity.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;

/** A file that waits for its office and names an erased child waits no longer: its time is over, and the clock clears it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ImportErasure {

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    public void on(@Observes IdentityEvent.Erased erased) {
        em.createNativeQuery(
                        "update nomination_import i set expires_at = ?1, version = version + 1 where state = 'PREVIEW'"
                                + " and expires_at > ?1 and exists (select from nomination_row r where r.import_id = i.id"
                                + " and lower(btrim(r.fields::jsonb ->> 'FULL_NAME')) = lower(?2))")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, persons.find(erased.personId()).getFullName())
                .executeUpdate();
    }
}
