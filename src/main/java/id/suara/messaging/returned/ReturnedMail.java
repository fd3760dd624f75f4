package id.suara.messaging.returned;

import id.suara.messaging.Returns;
import id.suara.messaging.addresses.MailStops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps what was read, each message once, and sees to it that one node reads at a time. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ReturnedMail {

    private static final Duration KEPT = Duration.ofDays(180);

    @PersistenceContext
    EntityManager em;

    @Inject
    Returns returns;

    @Inject
    MailStops stops;

    @Inject
    Clock clock;

    /** @return whether the mailbox is this node's until then; a node that dies loses it when that time has come */
    public boolean take(Duration lease) {
        Instant now = clock.instant();
        return em.createNativeQuery("update returned_reading set taken_until = ?1 where id = 1 and taken_until <= ?2")
                        .setParameter(1, Timestamp.from(now.plus(lease)))
                        .setParameter(2, Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    public void giveBack() {
        Timestamp now = Timestamp.from(clock.instant());
        em.createNativeQuery("update returned_reading set taken_until = ?1 where id = 1")
                .setParameter(1, now)
                .executeUpdate();
        em.createNativeQuery("delete from returned_message where read_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    /** Does what a message asks for, unless it was done before. */
    public void keep(long validity, long uid, ReturnedReport report) {
        if (note(validity, uid, "being-read")) {
            em.createNativeQuery("update returned_message set outcome = ?3 where validity = ?1 and uid = ?2")
                    .setParameter(1, validity)
                    .setParameter(2, uid)
                    .setParameter(3, outcome(report))
                    .executeUpdate();
        }
    }

    /** @return whether it is new */
    public boolean note(long validity, long uid, String outcome) {
        return em.createNativeQuery("insert into returned_message (validity, uid, read_at, outcome)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, validity)
                        .setParameter(2, uid)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .setParameter(4, outcome)
                        .executeUpdate()
                > 0;
    }

    private String outcome(ReturnedReport report) {
        if (report instanceof ReturnedReport.Failed failed) {
            return returns.returned(failed.number(), failed.failure())
                    ? failed.failure().code()
                    : "not-ours";
        }
        if (report instanceof ReturnedReport.Stop stop) {
            return stops.stopByQuery(stop.query()) ? "stopped" : "not-ours";
        }
        return ((ReturnedReport.Nothing) report).why();
    }
}
