package id.suara.messaging;

import id.suara.congress.Congresses;
import id.suara.congress.PlanCongress;
import id.suara.consent.Channel;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
import id.suara.consent.Guardians;
import id.suara.consent.Guardianship;
import id.suara.consent.NameGuardian;
import id.suara.consent.Purpose;
import id.suara.delegates.DelegateEvent;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Children and guardians for tests inside the server, and what the outbox holds of them. */
@ApplicationScoped
@Transactional
public class Congregation {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Persons persons;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<DelegateEvent> steps;

    public void ensureCongress() {
        become(Role.ADMINISTRATOR);
        if (congresses.current().isEmpty()) {
            congresses.plan(new PlanCongress(
                    "Kongres Anak Indonesia 2027", LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1000));
        }
    }

    public void become(Role... roles) {
        caller.set(new Caller(1L, "test", Set.of(roles), null, null));
    }

    /** @param email null for a guardian with a telephone only */
    public long nominated(String nickname, String guardian, String email) {
        long child = registered(nickname);
        guardians.ask(child, guardian(guardian, email, "+6281234567890"));
        return child;
    }

    /** As an import does it: some hundreds at a time, all in the caller's transaction.
     *
     *  @param byMail whether the guardians have an address rather than a telephone
     *  @return the children */
    public List<Long> nominated(int howMany, boolean byMail) {
        List<Long> children = new ArrayList<>();
        while (children.size() < howMany) {
            Map<Long, NameGuardian> named = new LinkedHashMap<>();
            while (named.size() < Math.min(250, howMany - children.size())) {
                long child = registered("Ayu");
                String phone = "+628" + (1_000_000_000L + child);
                named.put(child, guardian("Dewi " + child, byMail ? "dewi" + child + "@example.org" : null, phone));
            }
            em.flush();
            guardians.askAll(named);
            em.flush();
            em.clear();
            children.addAll(named.keySet());
        }
        return children;
    }

    private long registered(String nickname) {
        Person child = Person.registered(
                nickname + " Lestari",
                nickname,
                LocalDate.of(2013, 5, 6),
                Person.Sex.FEMALE,
                "32",
                "32.73",
                Instant.parse("2026-11-01T00:00:00Z"));
        persons.register(child);
        return child.getId();
    }

    private static NameGuardian guardian(String name, String email, String phone) {
        return new NameGuardian(name, Guardianship.Relation.MOTHER, email, email == null ? phone : null);
    }

    /** Told as the feature tells it, in a transaction of its own. */
    public void happens(DelegateEvent event) {
        steps.fire(event);
    }

    public void askAgain(long personId) {
        guardians.askAgain(personId);
    }

    public void decide(long personId, Map<Purpose, Boolean> decisions) {
        Map<Purpose, Long> texts = new EnumMap<>(Purpose.class);
        consents.texts().forEach((purpose, text) -> texts.put(purpose, text.getId()));
        String path = guardians.linkPath(personId);
        consents.decide(path.substring(path.indexOf('=') + 1), new DecideConsent(decisions, texts, Channel.LINK, "id"));
    }

    /** {@code kind STATUS} of every mail about a child, in the order in which they were written. */
    public List<String> mailsAbout(long personId) {
        return idsAbout("person", personId, personId).stream()
                .map(id -> mail(id))
                .map(mail -> mail.getKind() + " " + mail.getStatus())
                .toList();
    }

    public List<Long> idsAbout(String kind, long firstId, long lastId) {
        return em.createQuery(
                        "select m.id from OutboxMail m where m.aboutKind = :kind and m.aboutId between :first and :last"
                                + " order by m.id",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("first", firstId)
                .setParameter("last", lastId)
                .getResultList();
    }

    public OutboxMail mail(long mailId) {
        return em.find(OutboxMail.class, mailId);
    }

    public boolean isCaught(String messageId) {
        return em.createQuery("select count(m) from CaughtMail m where m.messageId = :messageId", Long.class)
                        .setParameter("messageId", messageId)
                        .getSingleResult()
                > 0;
    }

    /** Every mail to addresses like that, in the order in which they were written. */
    public List<OutboxMail> to(String like) {
        return em.createQuery("select m from OutboxMail m where m.recipient like :like order by m.id", OutboxMail.class)
                .setParameter("like", like)
                .getResultList();
    }

    public void sql(String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }

    /** For other threads, which have no transaction. @return true */
    public boolean inTransaction(Runnable deed) {
        deed.run();
        return true;
    }

    int taken(MailPace pace, String domain, int wanted, int most, Instant now) {
        return pace.take(new TreeMap<>(Map.of(domain, wanted)), most, now).get(domain);
    }

    public void becomeSystem() {
        caller.set(Caller.system());
    }

    /** As if the node that claimed it had died long ago. */
    public void letLeaseRunOut(long mailId) {
        em.createNativeQuery("update outbox_mail set due_at = now() - interval '1 second' where id = ?1")
                .setParameter(1, mailId)
                .executeUpdate();
    }

    /** As {@link #letLeaseRunOut}, where one runs. */
    public void letLeaseRunOutOrStay(long mailId) {
        em.createNativeQuery("update outbox_mail set due_at = now() - interval '1 second' where id = ?1"
                        + " and status = 'SENDING'")
                .setParameter(1, mailId)
                .executeUpdate();
    }

    /** As if the machine's clock had been set back since they were last touched: what it said then lies ahead. */
    public void setClockBack(List<Long> mailIds, Duration by) {
        em.createNativeQuery("update outbox_mail set due_at = due_at + cast(?1 as interval),"
                        + " queued_at = queued_at + cast(?1 as interval) where id = any (cast(?2 as bigint[]))")
                .setParameter(1, by.toString())
                .setParameter(2, mailIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    /** As if its time had come, where it waits. */
    public void makeDue(long mailId) {
        em.createNativeQuery("update outbox_mail set due_at = now() where id = ?1 and status in ('QUEUED', 'RETRY')")
                .setParameter(1, mailId)
                .executeUpdate();
    }
}
