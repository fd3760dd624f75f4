package id.suara.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The sender's side of the outbox: short transactions before and after a mail goes over the line, never around it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MailQueue {

    static final Duration LEASE = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public boolean isAnyDue() {
        return (Boolean) em.createNativeQuery("select exists (select from outbox_mail where due_at <= ?1)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getSingleResult();
    }

    /** Takes what is due, longest waiting first, passing over what other senders are taking this moment. */
    public List<Outgoing> claim(int most) {
        Instant now = clock.instant();
        List<OutboxMail> claimed = new ArrayList<>();
        for (Object row : em.createNativeQuery(
                        "select * from outbox_mail where due_at <= ?1 order by due_at, id limit ?2"
                                + " for update skip locked",
                        OutboxMail.class)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList()) {
            OutboxMail mail = (OutboxMail) row;
            mail.claim(now, LEASE);
            claimed.add(mail);
        }
        em.flush();
        return claimed.stream().map(Outgoing::of).toList();
    }

    /** Keeps what became of it. @return false when the lease had run out and another has taken it over */
    public boolean record(Outgoing claimed, Outcome outcome) {
        Instant now = clock.instant();
        if (outcome instanceof Outcome.Refused refused) {
            return change(claimed, mail -> mail.failed(refused.error()));
        }
        if (outcome instanceof Outcome.Deferred deferred) {
            return change(claimed, mail -> mail.deferred(now, deferred.error()));
        }
        return change(claimed, mail -> mail.sent(now));
    }

    /** Gives back what was not tried; no attempt is counted. @param why null when nothing was wrong */
    public void putBack(List<Outgoing> claimed, Duration wait, String why) {
        Instant again = clock.instant().plus(wait);
        claimed.forEach(outgoing -> change(outgoing, mail -> mail.retryAt(again, why)));
    }

    private boolean change(Outgoing claimed, Consumer<OutboxMail> deed) {
        OutboxMail mail = em.find(OutboxMail.class, claimed.id(), LockModeType.PESSIMISTIC_WRITE);
        if (mail == null || mail.getVersion() != claimed.version()) {
            return false;
        }
        deed.accept(mail);
        return true;
    }
}
