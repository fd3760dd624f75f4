package id.suara.agenda.calendars;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suara.kernel.ReadyBytes;
import id.suara.kernel.Settings;
import id.suara.programme.releases.PublicProgramme;
import id.suara.programme.releases.PublishedProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The current release as a calendar for everybody, made once for all who ask. */
@ApplicationScoped
public class PublicCalendar {

    private record Key(long reading, boolean english) {}

    private final Cache<Key, ReadyBytes> made = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(3))
            .maximumSize(4)
            .build();

    @Inject
    PublishedProgramme published;

    @Inject
    Settings settings;

    /** Absent before the first release. Those that are for some commissions only are in it too, as on the public page. */
    public Optional<ReadyBytes> current(boolean english) {
        return published
                .current()
                .map(programme -> made.get(new Key(programme.reading(), english), any -> make(programme, english)));
    }

    private ReadyBytes make(PublicProgramme programme, boolean english) {
        URI page = URI.create(settings.baseUrl() + "/programme");
        List<CalendarEntry> entries = programme.release().sessions().stream()
                .map(session -> CalendarEntry.of(
                        session, session.uid(), programme.release().releasedAt(), english, page))
                .toList();
        return ReadyBytes.of(CalendarWriter.feed(programme.congress(), programme.zone(), entries));
    }
}
