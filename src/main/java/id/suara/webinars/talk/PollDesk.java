package id.suara.webinars.talk;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** Moderators prepare polls, and open and close them live. */
@ApplicationScoped
@Transactional
public class PollDesk {

    /** Of one webinar. */
    private static final int MOST = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    WebinarAccess access;

    @Inject
    PollQueries queries;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** In the order in which they were prepared, with all votes.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<PollRow> rows(long webinarId) {
        access.require(Action.MODERATE, webinarId);
        known.find(webinarId);
        return queries.all(webinarId, 0);
    }

    /** @throws DomainException {@code access.denied}; {@code webinars.none}, {@code webinars.no-poll} (not found) */
    public PollRow find(long webinarId, long pollId) {
        return rows(webinarId).stream()
                .filter(row -> row.id() == pollId)
                .findFirst()
                .orElseThrow(PollDesk::none);
    }

    /** Nobody else sees it yet.
     *
     *  @return its id
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.polls-full} (conflict) */
    public long prepare(long webinarId, @Valid PreparePoll poll) {
        if (rows(webinarId).size() >= MOST) {
            throw DomainException.conflict("webinars.polls-full").with("most", MOST);
        }
        WebinarPoll fresh = WebinarPoll.prepared(webinarId, poll, clock.instant());
        em.persist(fresh);
        em.flush();
        tell("webinars.poll-prepared", fresh.getId());
        return fresh.getId();
    }

    /** For the first time, or again; attendees see it and vote.
     *
     *  @param version the one that was seen
     *  @throws DomainException {@code access.denied}; {@code webinars.none}, {@code webinars.no-poll} (not found); {@code
     *     webinars.over}, {@code webinars.poll-changed} (conflicts), the latter also where somebody else has changed it since */
    public void open(long webinarId, long pollId, long version) {
        WebinarPoll poll = seen(webinarId, pollId, version);
        Webinar webinar = known.find(webinarId);
        if (webinar.isOver(clock.instant())) {
            throw DomainException.conflict("webinars.over");
        }
        poll.open();
        tell("webinars.poll-opened", pollId);
    }

    /** Whoever is voting at this moment is waited for; all see the result.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.no-poll} (not found); {@code webinars.poll-changed}
     *     (conflict) */
    public void close(long webinarId, long pollId, long version) {
        seen(webinarId, pollId, version).close();
        tell("webinars.poll-closed", pollId);
    }

    /** Of one that nobody was asked yet.
     *
     *  @throws DomainException as {@link #close}; {@code webinars.poll-begun} (conflict) */
    public void remove(long webinarId, long pollId, long version) {
        WebinarPoll poll = seen(webinarId, pollId, version);
        if (!poll.isDraft()) {
            throw DomainException.conflict("webinars.poll-begun");
        }
        em.remove(poll);
        tell("webinars.poll-removed", pollId);
    }

    private WebinarPoll seen(long webinarId, long pollId, long version) {
        access.require(Action.MODERATE, webinarId);
        WebinarPoll poll = em.find(WebinarPoll.class, pollId, LockModeType.PESSIMISTIC_WRITE);
        if (poll == null || !poll.isIn(webinarId)) {
            throw none();
        }
        if (poll.getVersion() != version) {
            throw DomainException.conflict("webinars.poll-changed");
        }
        return poll;
    }

    private static DomainException none() {
        return DomainException.notFound("webinars.no-poll");
    }

    private void tell(String deed, long pollId) {
        deeds.fire(Deed.of(deed, new Subject("webinar-poll", pollId)));
    }
}
