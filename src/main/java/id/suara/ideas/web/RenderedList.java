package id.suara.ideas.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.ideas.IdeaPage;
import id.suara.kernel.ReadyBytes;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a page of the public list, made once and kept as long as the page itself. */
@ApplicationScoped
public class RenderedList {

    /** By identity: a page that is read anew is another page. */
    private final Cache<IdeaPage, ReadyBytes> rendered =
            Caffeine.newBuilder().weakKeys().build();

    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    ReadyBytes of(IdeaPage page) {
        return rendered.get(page, this::render);
    }

    private ReadyBytes render(IdeaPage page) {
        Labels labels = Labels.of(congresses, regions, Texts.INDONESIAN);
        List<PublicIdea> ideas =
                page.rows().stream().map(row -> PublicIdea.of(row, labels)).toList();
        return ReadyBytes.of(jsonb.toJson(ideas).getBytes(StandardCharsets.UTF_8));
    }
}
