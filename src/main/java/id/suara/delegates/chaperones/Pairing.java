package id.suara.delegates.chaperones;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.delegates.Application;
import id.suara.delegates.ApplicationStatus;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Giving delegates into a chaperone's care, and out of it. */
@ApplicationScoped
@Transactional
public class Pairing {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Chaperones chaperones;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** How many delegates one chaperone may have, a setting. */
    public int most() {
        return Math.max(1, settings.number("suara.chaperone.most", 8));
    }

    /** @param seen whom the delegate was with when the caller looked, 0 for nobody
     *  @throws DomainException {@code delegates.no-application}, {@code chaperones.none} (not found, another province's
     *     included); {@code chaperones.pair-changed} (stale); {@code chaperones.not-admitted}, {@code
     *     chaperones.other-province}, {@code chaperones.not-vetted}, {@code chaperones.full} (conflicts) */
    public void pair(long applicationId, long seen, long chaperoneId) {
        Congress congress = congresses.requireCurrent();
        Application delegate = take(applicationId);
        ChaperonePair pair = em.find(ChaperonePair.class, applicationId);
        requireSeen(pair, seen);
        Chaperone chaperone = chaperones.lock(chaperoneId, ChaperonePolicy.Deed.PAIR);
        if (seen == chaperoneId) {
            return;
        }
        if (delegate.getStatus() != ApplicationStatus.ADMITTED) {
            throw DomainException.conflict("chaperones.not-admitted");
        }
        if (!delegate.getProvinceCode().equals(chaperone.getProvinceCode())) {
            throw DomainException.conflict("chaperones.other-province");
        }
        chaperone.requireVetted(congress.getLastDay());
        int most = most();
        if (chaperones.pairs(chaperoneId) >= most) {
            throw DomainException.conflict("chaperones.full").with("most", most);
        }
        long by = current.get().requireAccount();
        if (pair == null) {
            em.persist(ChaperonePair.of(delegate, chaperoneId, by, clock.instant()));
        } else {
            pair.become(chaperoneId, by, clock.instant());
        }
        em.flush();
        deeds.fire(Deed.of("chaperones.paired", subject(applicationId), "with chaperone " + chaperoneId));
    }

    /** Doing it twice is doing it once.
     *
     *  @param seen as in {@link #pair}
     *  @throws DomainException {@code delegates.no-application} (not found), {@code chaperones.pair-changed} (stale) */
    public void part(long applicationId, long seen) {
        take(applicationId);
        ChaperonePair pair = em.find(ChaperonePair.class, applicationId);
        if (pair == null) {
            return;
        }
        requireSeen(pair, seen);
        em.remove(pair);
        em.flush();
        deeds.fire(Deed.of("chaperones.parted", subject(applicationId), "from chaperone " + pair.getChaperoneId()));
    }

    private Application take(long applicationId) {
        return visible(applicationId, ChaperonePolicy.Deed.PAIR, LockModeType.PESSIMISTIC_WRITE);
    }

    private static void requireSeen(ChaperonePair pair, long seen) {
        if ((pair == null ? 0 : pair.getChaperoneId()) != seen) {
            throw DomainException.stale("chaperones.pair-changed");
        }
    }

    /** Who looks after the delegate.
     *
     *  @return absent while nobody does
     *  @throws DomainException {@code delegates.no-application} (not found), also for another province's */
    public Optional<ChaperoneRow> chaperoneOf(long applicationId) {
        visible(applicationId, ChaperonePolicy.Deed.READ, LockModeType.NONE);
        return Optional.ofNullable(em.find(ChaperonePair.class, applicationId))
                .map(pair -> chaperones.find(pair.getChaperoneId()));
    }

    private Application visible(long applicationId, ChaperonePolicy.Deed deed, LockModeType lock) {
        ChaperonePolicy.require(current.get(), deed, null);
        long congress = congresses.requireCurrent().getId();
        return Optional.ofNullable(em.find(Application.class, applicationId, lock))
                .filter(found -> found.getCongressId() == congress)
                .filter(found -> ChaperonePolicy.allows(current.get(), deed, found.getProvinceCode()))
                .orElseThrow(() -> DomainException.notFound("delegates.no-application"));
    }

    private static Subject subject(long applicationId) {
        return new Subject("application", applicationId);
    }
}
