package id.suara.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The sender's side of the outbox: short transactions before and after a mail goes over the line, never around it. The time in
 * it is the database's: nodes whose clocks differ must agree on when a lease has run out.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MailQueue {

    /** By so much a node's clock may be ahead of the database's; then a mail waits for so much. */
    private static final Duration APART = Duration.ofMinutes(1);

    /** An attempt that failed is made again after {@link Backoff#LONGEST} and a night at most. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

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

    /** Mends what the clock said before it was set back, or it would wait until it is that late again: what was written in the
     *  future, to go at once or after it has gathered for minutes, was written now; an attempt is not further away than attempts
     *  can be, and a lease not longer than one. That one ends after any true one would have, and the claim stays: whoever has it
     *  may be alive, and is heard. A mail that was given an hour keeps it: until then a decision may be undone, by that clock. */
    public void followTheClock() {
        em.createNativeQuery(
                        """
                        with ahead as (
                          select id from outbox_mail where due_at > now() + cast(?1 as interval)
                            and (status = 'SENDING' and due_at > now() + cast(?1 as interval) + cast(?2 as interval)
                              or status = 'QUEUED' and queued_at > now() + cast(?1 as interval)
                                and (due_at <= queued_at or known_before is not null)
                              or status = 'RETRY' and queued_at > now() + cast(?1 as interval) and due_at > queued_at
                              or status = 'RETRY' and due_at > now() + cast(?3 as interval))
                          for update skip locked)
                        update outbox_mail m set
                          due_at = case when m.status = 'SENDING' then now() + cast(?2 as interval)
                            when m.queued_at > now() then now() + greatest(m.due_at - m.queued_at, interval '0')
                            else now() + cast(?4 as interval) end,
                          queued_at = least(m.queued_at, now()),
                          version = m.version + case when m.status = 'SENDING' then 0 else 1 end
                        from ahead where m.id = ahead.id""")
                .setParameter(1, APART.toString())
                .setParameter(2, Lease.LENGTH.toString())
                .setParameter(3, LONGEST_WAIT.toString())
                .setParameter(4, Backoff.LONGEST.toString())
                .executeUpdate();
    }

    public boolean isAnyDue() {
        return (Boolean) em.createNativeQuery("select exists (select from outbox_mail where due_at <= now())")
                .getSingleResult();
    }

    /** @param wasAll whether nothing else was due that no other sender was taking */
    record Claimed(List<Outgoing> mails, boolean wasAll) {}

    /** Takes what is due and may go, longest waiting first, passing over what other senders are taking this moment. */
    public Claimed claim(int most) {
        Instant now = now();
        List<OutboxMail> due;
        List<OutboxMail> going;
        do {
            due = due(now, most);
            going = due.isEmpty() ? due : gate.pass(due, now);
            going.forEach(mail -> mail.claim(now, Lease.LENGTH));
            em.flush();
        } while (going.isEmpty() && !due.isEmpty());
        Map<Long, CalendarPart> parts = calendars.of(going);
        List<Outgoing> mails = going.stream()
                .map(mail -> Outgoing.of(mail, headers.of(mail), parts.get(mail.getId())))
                .toList();
        return new Claimed(mails, due.size() < most);
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
        return em.createNativeQuery(
                        "update outbox_mail m set status = 'SENT', sent_at = now(), attempts = attempts + 1,"
                                + " due_at = null, error = null, version = m.version + 1 from unnest(cast(?1 as bigint[]),"
                                + " cast(?2 as bigint[])) s (id, version) where m.id = s.id and m.version = s.version"
                                + " and m.status = 'SENDING'")
                .setParameter(1, array(sent, HandedOver.Claim::mailId))
                .setParameter(2, array(sent, HandedOver.Claim::version))
                .executeUpdate();
    }

    private static String array(List<HandedOver.Claim> claims, ToLongFunction<HandedOver.Claim> number) {
        return claims.stream()
                .map(claim -> String.valueOf(number.applyAsLong(claim)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Keeps why it was not sent. @return false when the lease had run out and another has taken it over */
    public boolean record(Outgoing claimed, Outcome outcome) {
        Instant now = now();
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
        Instant again = now().plus(wait);
        claimed.forEach(outgoing -> change(outgoing, mail -> mail.retryAt(again, why)));
    }

    private Instant now() {
        return ((Timestamp) em.createNativeQuery("select now()").getSingleResult()).toInstant();
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
