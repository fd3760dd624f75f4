package id.suara.webinars;

import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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
        List<Webinar> coming = known.coming();
        Map<Long, WebinarPlaces> places = known.places(coming);
        return coming.stream()
                .map(webinar -> PublicWebinar.of(webinar, places.get(webinar.getId()), now))
                .toList();
    }

    /** @throws DomainException as {@link KnownWebinars#published} */
    public PublicWebinar find(long id) {
        return PublicWebinar.of(known.published(id), known.places(id), clock.instant());
    }
}
