package id.suara.agenda.schedule;

import id.suara.agenda.AgendaPolicy;
import id.suara.agenda.AgendaPolicy.Action;
import id.suara.agenda.Delegate;
import id.suara.agenda.Delegates;
import id.suara.congress.Congresses;
import id.suara.delegates.intake.Mode;
import id.suara.identity.CareWanted;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.Releases;
import id.suara.programme.venue.RoomRow;
import id.suara.programme.venue.Venue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reading schedules: a delegate their own, a chaperone those of the delegates in their care. */
@ApplicationScoped
@Transactional
public class Schedules {

    @PersistenceContext
    EntityManager em;

    @Inject
    Delegates delegates;

    @Inject
    Releases releases;

    @Inject
    Commissions commissions;

    @Inject
    Venue venue;

    @Inject
    Congresses congresses;

    @Inject
    Event<CareWanted> care;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The caller's, with marks on what changed since they last said that they had read it; absent before the first release,
     *  and for who holds no place now.
     *
     *  @param locale for the commission's name
     *  @throws DomainException {@code access.denied} */
    public Optional<Schedule> own(Locale locale) {
        AgendaPolicy.require(Action.OWN_SCHEDULE, caller.get());
        long account = caller.get().requireAccount();
        return delegates.ofAccount(account).flatMap(delegate -> releases.current(delegate.congressId())
                .map(release -> of(delegate, release, marks(account, delegate, release), locale, links(delegate))));
    }

    /** One of those in the calling chaperone's care; without marks and links.
     *
     *  @throws DomainException {@code access.denied}; {@code agenda.not-in-care} (not found) */
    public Optional<Schedule> ofCared(long accountId, Locale locale) {
        AgendaPolicy.require(Action.CARED_SCHEDULE, caller.get());
        CareWanted wanted = new CareWanted(caller.get().requireAccount());
        care.fire(wanted);
        if (wanted.children().stream().noneMatch(child -> child.accountId() == accountId)) {
            throw DomainException.notFound("agenda.not-in-care");
        }
        return delegates.ofAccount(accountId).flatMap(delegate -> releases.current(delegate.congressId())
                .map(release -> of(delegate, release, ScheduleMarks.NONE, locale, Map.of())));
    }

    /** The caller has read what changed up to that release. An older one than was read already changes nothing.
     *
     *  @throws DomainException {@code access.denied}; {@code programme.no-release} (not found) */
    public void read(long releaseId) {
        AgendaPolicy.require(Action.OWN_SCHEDULE, caller.get());
        releases.find(releaseId);
        em.createNativeQuery("update schedule_look set release_id = ?2, looked_at = ?3"
                        + " where account_id = ?1 and release_id < ?2")
                .setParameter(1, caller.get().requireAccount())
                .setParameter(2, releaseId)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private ScheduleMarks marks(long account, Delegate delegate, ReleasedProgramme release) {
        em.createNativeQuery("insert into schedule_look (account_id, release_id, looked_at) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, account)
                .setParameter(2, release.id())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        Number looked = (Number) em.createNativeQuery("select release_id from schedule_look where account_id = ?1")
                .setParameter(1, account)
                .getSingleResult();
        if (looked.longValue() == release.id()
                || releases.find(looked.longValue()).congressId() != delegate.congressId()) {
            return ScheduleMarks.NONE;
        }
        return ScheduleMarks.of(delegate, releases.difference(looked.longValue(), release.id()));
    }

    private Map<Long, String> links(Delegate delegate) {
        Map<Long, String> links = new HashMap<>();
        for (RoomRow room : venue.rooms(delegate.congressId())) {
            if (room.link() != null) {
                links.put(room.id(), room.link());
            }
        }
        return links;
    }

    private Schedule of(
            Delegate delegate, ReleasedProgramme release, ScheduleMarks marks, Locale locale, Map<Long, String> links) {
        List<ScheduledSession> sessions = release.sessions().stream()
                .filter(session -> delegate.attends(session.facts()))
                .map(session -> marks.marked(
                        session.facts(),
                        delegate.isObliged(session.plan()),
                        session.cancelled() ? null : links.get(session.plan().roomId())))
                .toList();
        List<ScheduledSession> missed = marks.missed();
        ZoneId here = congresses.requireCurrent().zone();
        return new Schedule(
                release.id(),
                release.number(),
                release.releasedAt(),
                delegate.mode(),
                here,
                delegate.mode() == Mode.ON_SITE ? here : delegate.home(),
                commission(delegate, locale),
                sessions,
                missed,
                !missed.isEmpty() || sessions.stream().anyMatch(session -> session.mark() != null));
    }

    private String commission(Delegate delegate, Locale locale) {
        return commissions.all(delegate.congressId()).stream()
                .filter(one -> delegate.commissionId() != null && one.id() == delegate.commissionId())
                .map((CommissionRow one) -> one.name(locale.getLanguage().equals("en")))
                .findFirst()
                .orElse(null);
    }
}
