package id.suara.agenda.choices;

import id.suara.congress.Congresses;
import id.suara.delegates.DelegateEvent;
import id.suara.identity.IdentityEvent;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import id.suara.programme.ProgrammeEvent;
import id.suara.programme.conflicts.ChoicesWanted;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.Releases;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps seats in step with what happens elsewhere: who withdraws leaves, and a larger session takes those in line. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChoiceWatch {

    /** After families are told: what a release says of a session, it says to those who had a seat in it before. And so locks
     *  are always taken in one order. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private static final String CHOSEN =
            """
            select m.commission_id, c.sessions, count(*) from application a
            join (select application_id, string_agg(cast(session_id as text), ',' order by session_id) sessions
              from session_choice where seat is not null group by application_id) c on c.application_id = a.id
            left join commission_member m on m.application_id = a.id
            where a.congress_id = ?1 group by 1, 2""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Seats seats;

    @Inject
    OptionalSessions sessions;

    @Inject
    Releases releases;

    @Inject
    Congresses congresses;

    @Inject
    Event<Deed> deeds;

    public void on(@Observes @Priority(LAST) DelegateEvent.Withdrawn withdrawn) {
        leave(withdrawn.applicationId());
    }

    public void on(@Observes IdentityEvent.Erased erased) {
        em.createQuery("select a.id from Application a where a.personId = :person order by a.id", Long.class)
                .setParameter("person", erased.personId())
                .getResultList()
                .forEach(this::leave);
    }

    private void leave(long applicationId) {
        Set<Long> chosen = seats.chosenBy(applicationId);
        if (chosen.isEmpty()) {
            return;
        }
        seats.hold(chosen);
        chosen.forEach(session -> seats.free(session, applicationId));
        congresses
                .current()
                .flatMap(congress -> releases.current(congress.getId()))
                .ifPresent(release -> moveUp(release, chosen));
        deeds.fire(Deed.of(
                "agenda.sessions-left", new Subject("application", applicationId), chosen.size() + " sessions"));
    }

    public void on(@Observes @Priority(LAST) ProgrammeEvent.Released released) {
        ReleasedProgramme release = releases.find(released.releaseId());
        List<Long> optional =
                sessions.of(release).stream().map(OptionalSession::id).toList();
        List<Long> chosen = em.createQuery(
                        "select distinct c.sessionId from SessionChoice c where c.sessionId in :optional", Long.class)
                .setParameter("optional", optional.isEmpty() ? List.of(0L) : optional)
                .getResultList();
        seats.hold(chosen);
        moveUp(release, Set.copyOf(chosen));
    }

    /** For the conflicts of a draft: who would be in two places. */
    public void on(@Observes ChoicesWanted wanted) {
        List<?> rows = em.createNativeQuery(CHOSEN)
                .setParameter(1, wanted.congressId())
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            wanted.are(new ChoicesWanted.Group(
                    columns[0] == null ? null : ((Number) columns[0]).longValue(),
                    Arrays.stream(((String) columns[1]).split(","))
                            .map(Long::valueOf)
                            .collect(Collectors.toSet()),
                    ((Number) columns[2]).intValue()));
        }
    }

    /** Gives seats that became free by what nobody tells of: a pause that ended, another commission, a larger room. */
    @Transactional(TxType.REQUIRES_NEW)
    public void lookAgain() {
        congresses.current().ifPresent(congress -> {
            List<Long> waitedFor = seats.waitedFor(congress.getId());
            if (!waitedFor.isEmpty()) {
                seats.hold(waitedFor);
                releases.current(congress.getId()).ifPresent(release -> moveUp(release, Set.copyOf(waitedFor)));
            }
        });
    }

    private void moveUp(ReleasedProgramme release, Set<Long> held) {
        sessions.of(release).stream()
                .filter(session -> held.contains(session.id()))
                .forEach(session -> seats.moveUp(session, release));
    }
}
