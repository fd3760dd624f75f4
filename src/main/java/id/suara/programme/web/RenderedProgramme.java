package id.suara.programme.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suara.kernel.ReadyBytes;
import id.suara.programme.releases.ProgrammeFilter;
import id.suara.programme.releases.PublicProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The bytes of the public programme, made once for all who ask for the same of it. */
@ApplicationScoped
public class RenderedProgramme {

    private record Key(long reading, ProgrammeFilter filter) {}

    private final Cache<Key, ReadyBytes> rendered = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(3))
            .maximumSize(200)
            .build();

    private final Jsonb jsonb = JsonbBuilder.create();

    ReadyBytes of(PublicProgramme programme, ProgrammeFilter filter) {
        return rendered.get(new Key(programme.reading(), filter), any -> render(programme, filter));
    }

    private ReadyBytes render(PublicProgramme programme, ProgrammeFilter filter) {
        var asked = programme.sessions().stream()
                .filter(session -> filter.takes(session, programme.zone()))
                .toList();
        return ReadyBytes.of(jsonb.toJson(ProgrammeViews.view(programme, asked)).getBytes(StandardCharsets.UTF_8));
    }
}
