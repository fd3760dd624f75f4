package id.suara.agenda.choices;

import id.suara.agenda.AgendaEvent;
import id.suara.agenda.AgendaPolicy;
import id.suara.agenda.AgendaPolicy.Action;
import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.delegates.Application;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who chose what of the current release, for organizers. */
@ApplicationScoped
@Transactional
public class Choosers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Releases releases;

    @Inject
    OptionalSessions sessions;

    @Inject
    Counts counts;

    @Inject
    Seats seats;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AgendaEvent> events;

    @Inject
    Event<Deed> deeds;

    /** By time; none before the first release. Says nothing about anybody.
     *
     *  @throws DomainException {@code access.denied}, as everything below */
    public List<FilledSession> all() {
        AgendaPolicy.require(Action.READ_CHOICES, caller.get());
        List<OptionalSession> all = releases.current(congresses.requireCurrent().getId())
                .map(sessions::of)
                .orElse(List.of());
        Counts.Of filled = counts.of(all);
        return all.stream()
                .map(session -> new FilledSession(session, filled.taken(session.id()), filled.waiting(session.id())))
                .toList();
    }

    /** Those with a seat by nickname, then the line; reading them is logged (L15).
     *
     *  @throws DomainException {@code agenda.no-choice} (not found) */
    public List<Chooser> of(long sessionId) {
        AgendaPolicy.require(Action.READ_CHOICES, caller.get());
        Congress congress = congresses.requireCurrent();
        require(congress, sessionId);
        List<Chooser> choosers = new ArrayList<>();
        int line = 0;
        for (Object[] row : em.createQuery(
                        "select c.applicationId, p.nickname, a.provinceCode, p.birthDate, a.mode, c.seat"
                                + " from SessionChoice c join Application a on a.id = c.applicationId"
                                + " join Person p on p.id = a.personId where c.sessionId = :session"
                                + " order by case when c.seat is null then c.arrived else 0 end, lower(p.nickname), a.id",
                        Object[].class)
                .setParameter("session", sessionId)
                .getResultList()) {
            choosers.add(new Chooser(
                    (Long) row[0],
                    (String) row[1],
                    (String) row[2],
                    AgeBand.of((LocalDate) row[3], congress.getFirstDay()),
                    (Mode) row[4],
                    row[5] == null ? ++line : 0));
        }
        deeds.fire(Deed.of(
                "agenda.choosers-read", new Subject("programme-session", sessionId), choosers.size() + " delegates"));
        return choosers;
    }

    /** Takes a delegate's seat or place in line away, and tells them. Nothing happens where they have none.
     *
     *  @throws DomainException {@code agenda.no-choice}, {@code delegates.no-application} (not found) */
    public void takeOut(long sessionId, long applicationId) {
        AgendaPolicy.require(Action.TAKE_OUT_OF_SESSION, caller.get());
        Congress congress = congresses.requireCurrent();
        Application application = em.find(Application.class, applicationId, LockModeType.PESSIMISTIC_WRITE);
        if (application == null || application.getCongressId() != congress.getId()) {
            throw DomainException.notFound("delegates.no-application");
        }
        require(congress, sessionId);
        seats.hold(Set.of(sessionId));
        if (!seats.free(sessionId, applicationId)) {
            return;
        }
        ReleasedProgramme release = releases.current(congress.getId()).orElseThrow();
        find(release, sessionId).ifPresent(session -> seats.moveUp(session, release));
        events.fire(new AgendaEvent.SeatTaken(applicationId, application.getPersonId(), sessionId));
        deeds.fire(Deed.of(
                "agenda.taken-out-of-session", new Subject("application", applicationId), "session " + sessionId));
    }

    private void require(Congress congress, long sessionId) {
        if (releases.current(congress.getId())
                .flatMap(release -> find(release, sessionId))
                .isEmpty()) {
            throw DomainException.notFound("agenda.no-choice");
        }
    }

    private Optional<OptionalSession> find(ReleasedProgramme release, long sessionId) {
        return sessions.of(release).stream()
                .filter(session -> session.id() == sessionId)
                .findFirst();
    }
}
