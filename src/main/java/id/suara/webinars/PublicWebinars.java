package id.suara.webinars;

import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What everybody may know of webinars. */
@ApplicationScoped
@Transactional
public class PublicWebinars {

    @Inject
    KnownWebinars known;

    @Inject
    Clock clock;

    /** Those that are published and not over, the next one first. */
    public List<PublicWebinar> coming() {
        Instant now = clock.instant();
        return known.coming().entrySet().stream()
                .map(one -> PublicWebinar.of(one.getKey(), one.getValue(), now))
                .toList();
    }

    /** @throws DomainException as {@link KnownWebinars#published} */
    public PublicWebinar find(long id) {
        return PublicWebinar.of(known.published(id), known.places(id), clock.instant());
    }
}
