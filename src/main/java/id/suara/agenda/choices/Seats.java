package id.suara.agenda.choices;

import id.suara.agenda.AgendaEvent;
import id.suara.agenda.Delegate;
import id.suara.agenda.Delegates;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import id.suara.programme.SessionFacts;
import id.suara.programme.releases.ReleasedProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives seats and frees them, in sessions that the transaction holds. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Seats {

    @PersistenceContext
    EntityManager em;

    @Inject
    Delegates delegates;

    @Inject
    Event<AgendaEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** To the end of the transaction, in the order of their numbers. What is read of them has to be read after it. */
    void hold(Collection<Long> sessionIds) {
        for (Long id : new TreeSet<>(sessionIds)) {
            em.createNativeQuery("insert into optional_session (session_id, seats, arrivals) values (?1, 1, 0)"
                            + " on conflict do nothing")
                    .setParameter(1, id)
                    .executeUpdate();
            em.find(Seating.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    /** Those in which somebody waits for a seat, of a congress. */
    List<Long> waitedFor(long congressId) {
        return em.createQuery(
                        "select distinct c.sessionId from SessionChoice c, Application a where a.id = c.applicationId"
                                + " and a.congressId = :congress and c.seat is null order by c.sessionId",
                        Long.class)
                .setParameter("congress", congressId)
                .getResultList();
    }

    /** The sessions that a delegate chose, with or without a seat. */
    Set<Long> chosenBy(long applicationId) {
        return em.createQuery(
                        "select c.sessionId from SessionChoice c where c.applicationId = :application", Long.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<SessionChoice> find(long sessionId, long applicationId) {
        return em.createQuery(
                        "select c from SessionChoice c where c.sessionId = :session and c.applicationId = :application",
                        SessionChoice.class)
                .setParameter("session", sessionId)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }

    int taken(long sessionId) {
        return seated(sessionId).size();
    }

    /** Puts a delegate on a free seat, or at the end of the line. Who could have moved up has.
     *
     *  @return whether they have one */
    boolean choose(OptionalSession session, long applicationId) {
        List<SessionChoice> seated = fit(session);
        Seating seating = em.find(Seating.class, session.id());
        SessionChoice choice = SessionChoice.inLine(seating, applicationId, clock.instant());
        if (seated.size() < session.limit()) {
            choice.sit(free(seated), seating, clock.instant());
        }
        em.persist(choice);
        em.flush();
        return choice.isSeated();
    }

    /** @return whether there was something to free */
    boolean free(long sessionId, long applicationId) {
        Optional<SessionChoice> choice = find(sessionId, applicationId);
        choice.ifPresent(one -> {
            em.remove(one);
            em.flush();
        });
        return choice.isPresent();
    }

    /** Gives free seats to those in line who could be there, in the order in which they came, and tells them. */
    void moveUp(OptionalSession session, ReleasedProgramme release) {
        Instant now = clock.instant();
        List<SessionChoice> seated = fit(session);
        List<SessionChoice> waiting = waiting(session.id());
        int left = session.limit() - seated.size();
        if (left <= 0 || waiting.isEmpty() || !session.facts().plan().startsAt().isAfter(now)) {
            return;
        }
        Map<Long, Delegate> coming =
                delegates
                        .ofApplications(waiting.stream()
                                .map(SessionChoice::applicationId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Delegate::applicationId, Function.identity()));
        List<SessionChoice> next = waiting.stream()
                .filter(choice -> mayMoveUp(coming.get(choice.applicationId()), session.facts(), release, now))
                .limit(left)
                .toList();
        for (SessionChoice choice : next) {
            choice.sit(free(seated), em.find(Seating.class, session.id()), now);
            seated.add(choice);
        }
        em.flush();
        next.forEach(choice -> tell(session.id(), coming.get(choice.applicationId())));
    }

    /** @param delegate null for one who does not come now */
    private static boolean mayMoveUp(Delegate delegate, SessionFacts session, ReleasedProgramme release, Instant now) {
        return delegate != null
                && Hindrance.of(delegate, session, release, now) == null
                && !Hindrance.isElsewhere(delegate, session, release);
    }

    private void tell(long sessionId, Delegate delegate) {
        events.fire(new AgendaEvent.SeatGiven(delegate.applicationId(), delegate.personId(), sessionId));
        deeds.fire(Deed.of(
                "agenda.seat-given", new Subject("application", delegate.applicationId()), "session " + sessionId));
    }

    /** Writes down how many seats there are, and moves those together who sit too far behind.
     *
     *  @return who has one, by seat */
    private List<SessionChoice> fit(OptionalSession session) {
        List<SessionChoice> seated = seated(session.id());
        Seating seating = em.find(Seating.class, session.id());
        int seats = Math.max(session.limit(), seated.size());
        if (seats < seating.seats()) {
            for (int i = 0; i < seated.size(); i++) {
                seated.get(i).moveUp(i + 1);
            }
            em.flush();
        }
        if (seats != seating.seats()) {
            seating.fit(session.limit(), seated.size());
            em.flush();
        }
        return seated;
    }

    private List<SessionChoice> seated(long sessionId) {
        return em.createQuery(
                        "select c from SessionChoice c where c.sessionId = :session and c.seat is not null"
                                + " order by c.seat",
                        SessionChoice.class)
                .setParameter("session", sessionId)
                .getResultStream()
                .collect(Collectors.toList());
    }

    private List<SessionChoice> waiting(long sessionId) {
        return em.createQuery(
                        "select c from SessionChoice c where c.sessionId = :session and c.seat is null"
                                + " order by c.arrived",
                        SessionChoice.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    private static int free(List<SessionChoice> seated) {
        Set<Integer> taken = seated.stream().map(SessionChoice::seat).collect(Collectors.toSet());
        int seat = 1;
        while (taken.contains(seat)) {
            seat++;
        }
        return seat;
    }
}
