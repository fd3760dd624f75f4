package id.suara.ideas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.ideas.coauthors.CoauthorRows;
import id.suara.ideas.entered.EnteredRows;
import id.suara.ideas.pictures.PictureRow;
import id.suara.ideas.pictures.Pictures;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * The public list, read far more often than it changes.
 *
 * <p>A page is kept for two seconds on each node, so that is how late another node's change is seen at most. On the node
 * that makes a change it is seen at once. One caller loads a page that is missing, the others wait for it.
 */
@ApplicationScoped
public class PublishedIdeas {

    private static final Duration KEPT = Duration.ofSeconds(2);

    /** @param generation raised by every change: a page whose loading began before it is never found again */
    private record Key(long generation, IdeaFilter filter) {}

    private final Cache<Key, IdeaPage> pages =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(500).build();

    private final AtomicLong generation = new AtomicLong();

    @Inject
    PublicReads reads;

    /** @throws DomainException {@code ideas.cursor} for one that was never ours */
    public IdeaPage page(IdeaFilter filter) {
        return pages.get(new Key(generation.get(), filter), key -> reads.page(key.filter()));
    }

    /** Those that have public ideas, and the current one; the newest first. */
    public List<IdeasCongress> congresses() {
        return reads.congresses();
    }

    /** @throws DomainException {@code ideas.none} (not found), one that is not published included */
    public IdeaRow find(long ideaId) {
        return look(ideaId).orElseThrow(() -> DomainException.notFound("ideas.none"));
    }

    /** As {@link #find}, absent when it is not published. */
    public Optional<IdeaRow> look(long ideaId) {
        return reads.look(ideaId);
    }

    /** As {@link #look}, and one that leads to another too. */
    public Optional<IdeaRow> read(long ideaId) {
        return reads.read(ideaId);
    }

    /** Who wrote what was led to it, the earliest first. */
    public List<Proposer> proposers(long ideaId) {
        return reads.proposers(ideaId);
    }

    /** What has happened to it and what is still to come, in that order; empty when nobody can read it. */
    public List<StoryStep> story(long ideaId) {
        return reads.story(ideaId);
    }

    /** After the transaction, for until then readers may still load what was; it touches nothing but memory. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) IdeaEvent changed) {
        generation.incrementAndGet();
    }

    /** Reading in a transaction, which the cache itself has none of. */
    @ApplicationScoped
    @Transactional(TxType.REQUIRED)
    public static class PublicReads {

        @Inject
        IdeaQueries queries;

        @Inject
        Pictures pictures;

        @Inject
        CoauthorRows coauthors;

        @Inject
        EnteredRows entered;

        @Inject
        IdeaSearch search;

        @Inject
        IdeaWords words;

        @Inject
        Congresses congresses;

        @Inject
        Clock clock;

        public IdeaPage page(IdeaFilter filter) {
            Congress congress = congresses.current().orElse(null);
            if (congress == null) {
                return new IdeaPage(List.of(), null, null);
            }
            ShuffleCursor cursor = filter.after() == null
                    ? ShuffleCursor.beginning(LocalDate.now(clock.withZone(congress.zone())))
                    : ShuffleCursor.parse(filter.after());
            long asked = filter.congress() == null ? congress.getId() : filter.congress();
            IdeaPage found = search.published(asked, filter, cursor);
            if (!found.rows().isEmpty() || filter.words() == null) {
                return found.with(whole(found.rows()));
            }
            return words.meant(filter.words())
                    .map(meant ->
                            search.published(asked, filter.with(meant), cursor).foundBy(meant))
                    .map(meant -> meant.with(whole(meant.rows())))
                    .orElse(found);
        }

        public List<IdeasCongress> congresses() {
            return queries.congresses();
        }

        /** With what is kept beside the words. */
        private List<IdeaRow> whole(List<IdeaRow> rows) {
            List<Long> ids = rows.stream().map(IdeaRow::id).toList();
            Map<Long, List<PictureRow>> shown =
                    pictures.published(ids).stream().collect(Collectors.groupingBy(PictureRow::ideaId));
            Map<Long, List<String>> names = coauthors.shown(ids);
            Set<Long> accompanied = entered.among(ids);
            return rows.stream()
                    .map(row -> row.with(
                            shown.getOrDefault(row.id(), List.of()),
                            names.getOrDefault(row.id(), List.of()),
                            accompanied.contains(row.id())))
                    .toList();
        }

        public List<StoryStep> story(long ideaId) {
            return queries.story(ideaId);
        }

        public Optional<IdeaRow> look(long ideaId) {
            return whole(queries.published(ideaId).stream().toList()).stream().findFirst();
        }

        public Optional<IdeaRow> read(long ideaId) {
            return whole(queries.readable(ideaId).stream().toList()).stream().findFirst();
        }

        public List<Proposer> proposers(long ideaId) {
            return queries.proposers(ideaId);
        }
    }
}
