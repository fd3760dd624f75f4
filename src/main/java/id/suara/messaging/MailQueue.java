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
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The sender's side of the outbox: short transactions before and after a mail goes over the line, never around it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MailQueue {

    static final Duration LEASE = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    MailGate gate;

    @Inject
    MailHeaders headers;

    @Inject
    MailCalendars calendars;

    @Inject
    Returns returns;

    @Inject
    Clock clock;

    public boolean isAnyDue() {
        return (Boolean) em.createNativeQuery("select exists (select from outbox_mail where due_at <= ?1)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getSingleResult();
    }

    /** Takes what is due and may go, longest waiting first, passing over what other senders are taking this moment. */
    public List<Outgoing> claim(int most) {
        Instant now = clock.instant();
        List<OutboxMail> due;
        List<OutboxMail> going;
        do {
            due = due(now, most);
            going = due.isEmpty() ? due : gate.pass(due, now);
            going.forEach(mail -> mail.claim(now, LEASE));
            em.flush();
        } while (going.isEmpty() && !due.isEmpty());
        Map<Long, CalendarPart> parts = calendars.of(going);
        return going.stream()
                .map(mail -> Outgoing.of(mail, headers.of(mail), parts.get(mail.getId())))
                .toList();
    }

    private List<OutboxMail> due(Instant now, int most) {
        List<OutboxMail> due = new ArrayList<>();
        for (Object row : em.createNativeQuery(
                        "select * from outbox_mail where due_at <= ?1 order by due_at, id limit ?2"
                                + " for update skip locked",
                        OutboxMail.class)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList()) {
            due.add((OutboxMail) row);
        }
        return due;
    }

    /** They were handed over, all of them under the claims that are named.
     *
     *  @return of how many that could be kept; another has taken over, or erased, the others */
    public int recordSent(List<HandedOver.Claim> sent) {
        return em.createNativeQuery("update outbox_mail m set status = 'SENT', sent_at = ?1, attempts = attempts + 1,"
                        + " due_at = null, error = null, version = m.version + 1 from unnest(cast(?2 as bigint[]),"
                        + " cast(?3 as bigint[])) s (id, version) where m.id = s.id and m.version = s.version"
                        + " and m.status = 'SENDING'")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, array(sent, HandedOver.Claim::mailId))
                .setParameter(3, array(sent, HandedOver.Claim::version))
                .executeUpdate();
    }

    private static String array(List<HandedOver.Claim> claims, ToLongFunction<HandedOver.Claim> number) {
        return claims.stream()
                .map(claim -> String.valueOf(number.applyAsLong(claim)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Keeps why it was not sent. @return false when the lease had run out and another has taken it over */
    public boolean record(Outgoing claimed, Outcome outcome) {
        Instant now = clock.instant();
        if (outcome instanceof Outcome.Refused refused) {
            return change(claimed, mail -> {
                mail.failed(refused.error());
                returns.refused(mail);
            });
        }
        Outcome.Deferred deferred = (Outcome.Deferred) outcome;
        return change(claimed, mail -> mail.deferred(now, deferred.error()));
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
