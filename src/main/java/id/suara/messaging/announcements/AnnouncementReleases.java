package id.suara.messaging.announcements;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.identity.Accounts;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.messaging.Outbox;
import id.suara.messaging.announcements.AnnouncementPolicy.Action;
import id.suara.messaging.notices.NoticeBook;
import id.suara.messaging.notices.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Letting announcements go, as one person or two, and stopping them. */
@ApplicationScoped
@Transactional
public class AnnouncementReleases {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownAnnouncements known;

    @Inject
    Readers readers;

    @Inject
    Copies copies;

    @Inject
    Outbox outbox;

    @Inject
    NoticeBook notices;

    @Inject
    Accounts accounts;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AnnouncementReleased> released;

    @Inject
    Clock clock;

    /** Lets it go, or asks for a second person where it reaches more than one may write to alone.
     *
     *  @param readersSeen how many the caller was told that it reaches
     *  @return whether it goes; if not it waits
     *  @throws DomainException {@code access.denied}; {@code announcements.none} (not found); {@code announcements.changed}
     *     (stale); {@code announcements.not-draft}, {@code announcements.nobody}, {@code announcements.audience-changed} (conflict,
     *     with {@code readers}: how many it reaches now) */
    public boolean release(long id, long version, int readersSeen) {
        AnnouncementPolicy.require(caller.get(), Action.RELEASE);
        Announcement draft = known.seenAlone(id, version);
        List<Reader> all = audienceOf(draft, readersSeen);
        boolean goes = draft.release(all.size(), clock.instant());
        if (goes) {
            copies.write(draft.getId(), all);
            released.fire(new AnnouncementReleased(id));
        } else {
            askOthers(draft);
        }
        em.flush();
        known.tell(
                goes ? "messaging.announcement-released" : "messaging.announcement-waits",
                draft,
                all.size() + " readers");
        return goes;
    }

    /** As a second person: those whom it reaches now are whom it goes to.
     *
     *  @throws DomainException as {@link #release}; {@code announcements.not-waiting} (conflict), {@code
     *     announcements.same-person} (forbidden) */
    public void approve(long id, long version, int readersSeen) {
        AnnouncementPolicy.require(caller.get(), Action.APPROVE);
        Announcement waiting = known.seenAlone(id, version);
        if (waiting.getStatus() != AnnouncementStatus.WAITING) {
            throw DomainException.conflict("announcements.not-waiting");
        }
        List<Reader> all = audienceOf(waiting, readersSeen);
        waiting.approve(all.size(), caller.get().requireAccount(), clock.instant());
        copies.write(id, all);
        notices.forget(new Subject(Announcements.KIND, id), List.of(NoticeKind.ANNOUNCEMENT_WAITS));
        em.flush();
        released.fire(new AnnouncementReleased(id));
        known.tell("messaging.announcement-approved", waiting, all.size() + " readers");
    }

    private List<Reader> audienceOf(Announcement announcement, int readersSeen) {
        Congress congress = congresses.find(announcement.getCongressId());
        List<Reader> all = readers.of(announcement.words().audience(), congress).readers();
        if (all.isEmpty()) {
            throw DomainException.conflict("announcements.nobody");
        }
        if (all.size() != readersSeen) {
            throw DomainException.conflict("announcements.audience-changed").with("readers", all.size());
        }
        return all;
    }

    private void askOthers(Announcement waiting) {
        accounts.workingWith(Role.ORGANIZER).stream()
                .filter(account -> account != waiting.getWrittenBy())
                .forEach(account -> notices.tell(
                        account, NoticeKind.ANNOUNCEMENT_WAITS, new Subject(Announcements.KIND, waiting.getId())));
    }

    /** Nobody who has not been told yet is told any more; mails that wait are kept back.
     *
     *  @throws DomainException {@code access.denied}; {@code announcements.none} (not found); {@code announcements.not-under-way}
     *     (conflict) */
    public void stop(long id) {
        AnnouncementPolicy.require(caller.get(), Action.STOP);
        // Those who send it hold this row too: the last of them is waited for, and none comes after.
        Announcement going = known.locked(id);
        going.stop(clock.instant());
        copies.withhold(id);
        known.tell("messaging.announcement-stopped", going, null);
    }

    /** Tries the mails that failed once more, and no others.
     *
     *  @return how many
     *  @throws DomainException {@code access.denied}; {@code announcements.none} (not found) */
    public int resendFailed(long id) {
        AnnouncementPolicy.require(caller.get(), Action.RELEASE);
        Announcement announcement = known.find(id);
        List<Long> failed = copies.failed(id);
        failed.forEach(outbox::retry);
        known.tell("messaging.announcement-resent", announcement, failed.size() + " mails");
        return failed.size();
    }
}
