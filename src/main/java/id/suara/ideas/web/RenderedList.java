package id.suara.ideas.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.ideas.IdeaPage;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.EntityTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The bytes of a page of the public list, made once and kept as long as the page itself. */
@ApplicationScoped
public class RenderedList {

    /** @param zipped the same, for those who take gzip: compressing it anew for each would cost more than all the rest */
    record Bytes(byte[] plain, byte[] zipped, EntityTag tag) {}

    /** By identity: a page that is read anew is another page. */
    private final Cache<IdeaPage, Bytes> rendered =
            Caffeine.newBuilder().weakKeys().build();

    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    Bytes of(IdeaPage page) {
        return rendered.get(page, this::render);
    }

    private Bytes render(IdeaPage page) {
        Labels labels = Labels.of(congresses, regions, Texts.INDONESIAN);
        List<PublicIdea> ideas =
                page.rows().stream().map(row -> PublicIdea.of(row, labels)).toList();
        byte[] plain = jsonb.toJson(ideas).getBytes(StandardCharsets.UTF_8);
        return new Bytes(plain, zip(plain), new EntityTag(digest(plain)));
    }

    private static byte[] zip(byte[] plain) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private static String digest(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
