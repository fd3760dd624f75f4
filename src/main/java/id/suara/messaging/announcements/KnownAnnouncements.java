package id.suara.messaging.announcements;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Finds the announcement that a deed is about, and records the deed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnownAnnouncements {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Deed> deeds;

    Announcement find(long id) {
        return required(em.find(Announcement.class, id));
    }

    Announcement locked(long id) {
        return required(em.find(Announcement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Announcement seen(long id, long version) {
        return require(find(id), version);
    }

    /** As {@link #seen}; whoever decides on it at the same moment waits, and finds that it has changed. */
    Announcement seenAlone(long id, long version) {
        return require(locked(id), version);
    }

    private static Announcement require(Announcement found, long version) {
        if (found.getVersion() != version) {
            throw DomainException.stale("announcements.changed");
        }
        return found;
    }

    private static Announcement required(Announcement found) {
        return Optional.ofNullable(found).orElseThrow(() -> DomainException.notFound("announcements.none"));
    }

    void tell(String deed, Announcement announcement, String details) {
        deeds.fire(Deed.of(deed, new Subject(Announcements.KIND, announcement.getId()), details));
    }
}
