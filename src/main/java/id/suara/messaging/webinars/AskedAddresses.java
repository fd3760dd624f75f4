package id.suara.messaging.webinars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Keeps anybody from having us fill somebody else's mailbox: an address that answers nothing is asked a few times a week. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AskedAddresses {

    private static final int MOST = 5;
    private static final Duration WEEK = Duration.ofDays(7);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Whether the address is asked once more, whether it is theirs. */
    boolean mayWrite(String email) {
        Number asked =
                (Number) em.createNativeQuery("select count(*) from outbox_mail where lower(recipient) = lower(?1)"
                                + " and kind in (?2, ?3) and status <> 'WITHHELD' and queued_at > ?4")
                        .setParameter(1, email)
                        .setParameter(2, WebinarLetters.REGISTERED)
                        .setParameter(3, SeriesLetters.REGISTERED)
                        .setParameter(4, Timestamp.from(clock.instant().minus(WEEK)))
                        .getSingleResult();
        return asked.intValue() < MOST;
    }
}
