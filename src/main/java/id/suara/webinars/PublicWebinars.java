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
        return shown(known.coming());
    }

    /** Of these, those that are published, also past ones; the earliest first. */
    public List<PublicWebinar> published(List<Long> ids) {
        return shown(known.published(ids));
    }

    private List<PublicWebinar> shown(List<Webinar> webinars) {
        Instant now = clock.instant();
        Map<Long, WebinarPlaces> places = known.places(webinars);
        return webinars.stream()
                .map(webinar -> PublicWebinar.of(webinar, places.get(webinar.getId()), now))
                .toList();
    }

    /** @throws DomainException as {@link KnownWebinars#published} */
    public PublicWebinar find(long id) {
        return PublicWebinar.of(known.published(id), known.places(id), clock.instant());
    }
}
