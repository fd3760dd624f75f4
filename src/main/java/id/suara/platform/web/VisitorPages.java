package id.suara.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suara.ideas.IdeaEvent;
import id.suara.kernel.ReadyBytes;
import id.suara.programme.ProgrammeEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Public pages, and the public list of the API, as a visitor without a session reads them, who all read the same: made once
 * for all who ask within a second. What changes on this node is seen at once, another node's changes a second after the list
 * itself.
 */
@ApplicationScoped
public class VisitorPages {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int LONGEST_QUERY = 300;

    /** @param generation raised by every change: a page whose making began before it is never found again */
    record Key(long generation, String address, String viewer) {}

    /** @param headers what belongs to the answer besides its body */
    record Page(ReadyBytes bytes, String type, Map<String, String> headers) {}

    private final Cache<Key, Page> pages =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(200).build();

    private final AtomicLong generation = new AtomicLong();

    /** @param query null for none; a very long one has no key
     *  @param viewer all that a visitor's page depends on besides: language, time zone, what is accepted */
    Optional<Key> key(String path, String query, String viewer) {
        return query != null && query.length() > LONGEST_QUERY
                ? Optional.empty()
                : Optional.of(new Key(generation.get(), path + "?" + query, viewer));
    }

    Optional<Page> find(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    void keep(Key key, Page page) {
        pages.put(key, page);
    }

    /** After the transaction, for until then the page may still be made of what was. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) IdeaEvent changed) {
        generation.incrementAndGet();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgrammeEvent released) {
        generation.incrementAndGet();
    }
}
