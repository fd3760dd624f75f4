package id.suara.programme.releases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.programme.ProgrammeEvent;
import id.suara.programme.SessionPlan;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.parts.Speakers;
import id.suara.programme.parts.TrackRow;
import id.suara.programme.parts.Tracks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The current release, read far more often than it changes. It is kept for two seconds on each node, which is how late
 * another node's release, and a mended name, is seen at most; this node's own is seen at once.
 */
@ApplicationScoped
public class PublishedProgramme {

    private static final Duration KEPT = Duration.ofSeconds(2);

    /** By the number of changes that were seen: what was begun to be read before one is never found again. */
    private final Cache<Long, Optional<PublicProgramme>> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(2).build();

    private final AtomicLong generation = new AtomicLong();

    @Inject
    PublicReads reads;

    /** Of the current congress; absent before its first release. */
    public Optional<PublicProgramme> current() {
        return kept.get(generation.get(), any -> reads.current());
    }

    /** After the transaction, for until then readers may still load what was; it touches nothing but memory. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgrammeEvent changed) {
        generation.incrementAndGet();
    }

    /** Reading in a transaction, which the cache itself has none of. */
    @ApplicationScoped
    @Transactional(TxType.REQUIRED)
    public static class PublicReads {

        private final AtomicLong readings = new AtomicLong();

        @Inject
        Releases releases;

        @Inject
        Congresses congresses;

        @Inject
        Tracks tracks;

        @Inject
        Commissions commissions;

        @Inject
        Speakers speakers;

        public Optional<PublicProgramme> current() {
            return congresses.current().flatMap(congress -> releases.current(congress.getId())
                    .map(release -> named(congress, release)));
        }

        private PublicProgramme named(Congress congress, ReleasedProgramme release) {
            List<TrackRow> lines = tracks.all(congress.getId());
            Map<Long, TrackRow> track = byId(lines, TrackRow::id);
            Map<Long, CommissionRow> commission = byId(commissions.all(congress.getId()), CommissionRow::id);
            Map<Long, SpeakerRow> speaker = byId(speakers.all(congress.getId()), SpeakerRow::id);
            List<PublicSession> sessions = release.sessions().stream()
                    .filter(session -> !session.cancelled())
                    .map(session -> {
                        SessionPlan plan = session.plan();
                        return new PublicSession(
                                session,
                                plan.trackId() == null ? null : track.get(plan.trackId()),
                                among(plan.commissions(), commission),
                                among(plan.speakers(), speaker));
                    })
                    .toList();
            return new PublicProgramme(
                    readings.incrementAndGet(),
                    release,
                    congress.getName(),
                    congress.getFirstDay(),
                    congress.getLastDay(),
                    congress.zone(),
                    lines,
                    sessions);
        }

        private static <T> Map<Long, T> byId(Collection<T> all, Function<T, Long> id) {
            return all.stream().collect(Collectors.toMap(id, one -> one));
        }

        private static <T> List<T> among(Set<Long> ids, Map<Long, T> all) {
            return ids.stream().filter(all::containsKey).map(all::get).toList();
        }
    }
}
