package id.suara.webinars.attendance;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.PlainText;
import id.suara.kernel.Subject;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.WebinarRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Deciding who somebody of a report is. */
@ApplicationScoped
@Transactional
public class SeenPeople {

    /** An office before one screen. */
    private static final int MOST_ATTENDEES = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    SeenAttendees attendees;

    @Inject
    WebinarAccess access;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** They are these attendees.
     *
     *  @param version the one that was seen
     *  @param chosen at least one, and more for an office before one screen
     *  @throws DomainException {@code access.denied}; {@code webinars.no-seen} (not found); {@code webinars.seen-changed} (stale);
     *     {@code webinars.seen-attendees} (invalid) for nobody, too many, and those who are none of this webinar's */
    public void match(long webinarId, long seenId, long version, Collection<Long> chosen) {
        Seen seen = held(webinarId, seenId, version);
        requireAttendees(webinarId, chosen);
        seen.match(chosen, caller.get().accountId(), clock.instant());
        tell("webinars.seen-matched", seen);
    }

    /** They are no attendee.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.no-seen} (not found); {@code webinars.seen-changed} (stale) */
    public void beNobody(long webinarId, long seenId, long version) {
        Seen seen = held(webinarId, seenId, version);
        seen.beNobody(caller.get().accountId(), clock.instant());
        tell("webinars.seen-nobody", seen);
    }

    /** Somebody has to decide again.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.no-seen} (not found); {@code webinars.seen-changed} (stale) */
    public void reopen(long webinarId, long seenId, long version) {
        Seen seen = held(webinarId, seenId, version);
        seen.reopen();
        tell("webinars.seen-reopened", seen);
    }

    /** All who are open and whose name is written exactly as one attendee's, and is no other one's in another spelling.
     *
     *  @return how many
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public int matchSameNames(long webinarId) {
        access.require(Action.ATTENDANCE, webinarId);
        known.find(webinarId);
        List<Seen> same = sameNames(webinarId);
        for (Seen seen : same) {
            em.lock(seen, LockModeType.PESSIMISTIC_WRITE);
            seen.match(Set.of(seen.onlyNamesake()), caller.get().accountId(), clock.instant());
            tell("webinars.seen-matched", seen);
        }
        return same.size();
    }

    /** How many {@link #matchSameNames} would match.
     *
     *  @throws DomainException {@code access.denied} */
    public int countSameNames(long webinarId) {
        access.require(Action.ATTENDANCE, webinarId);
        return sameNames(webinarId).size();
    }

    private List<Seen> sameNames(long webinarId) {
        List<Seen> some = em.createQuery(
                        "select s from Seen s where s.webinarId = :webinar"
                                + " and s.decision = id.suara.webinars.attendance.Decision.OPEN order by s.id",
                        Seen.class)
                .setHint("eclipselink.batch", "s.proposals")
                .setParameter("webinar", webinarId)
                .getResultStream()
                .filter(seen -> seen.onlyNamesake() != null)
                .toList();
        Map<Long, WebinarRegistration> registrations =
                attendees.byId(some.stream().map(Seen::onlyNamesake).collect(Collectors.toSet()));
        return some.stream()
                .filter(seen -> isExactly(seen, registrations.get(seen.onlyNamesake())))
                .toList();
    }

    private static boolean isExactly(Seen seen, WebinarRegistration attendee) {
        return SeenAttendees.isAlive(attendee)
                && PlainText.fold(seen.getShownName()).equals(PlainText.fold(attendee.getName()));
    }

    private Seen held(long webinarId, long seenId, long version) {
        access.require(Action.ATTENDANCE, webinarId);
        Seen seen = Seen.of(em.find(Seen.class, seenId, LockModeType.PESSIMISTIC_WRITE), webinarId);
        if (seen.getVersion() != version) {
            throw DomainException.stale("webinars.seen-changed");
        }
        return seen;
    }

    private void requireAttendees(long webinarId, Collection<Long> chosen) {
        Set<Long> given = chosen == null
                ? Set.of()
                : chosen.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        boolean theirs = !given.isEmpty() && given.size() <= MOST_ATTENDEES && attendees.areAllOf(webinarId, given);
        if (!theirs) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("attendees", "webinars.seen-attendees")));
        }
    }

    private void tell(String deed, Seen seen) {
        deeds.fire(Deed.of(deed, new Subject("webinar", seen.getWebinarId())));
    }
}
