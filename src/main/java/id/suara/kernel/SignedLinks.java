package id.suara.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Personal links that need no account: {@code kind.id.edition.expiry} under an HMAC-SHA256.
 *
 * <p>Nothing secret is stored, so a link can be made again for the next reminder. Raising the edition of the thing it
 * opens voids every earlier link to it.
 */
@ApplicationScoped
public class SignedLinks {

    /** What a valid link opens. @param edition compare it with the thing's own: an older one is void */
    public record Opened(long id, int edition) {}

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @param kind a stable word without dots; a link of one kind never opens another */
    public String sign(String kind, long id, int edition, Instant expires) {
        String claim = Long.toString(id, 36) + "." + Integer.toString(edition, 36) + "."
                + Long.toString(expires.getEpochSecond(), 36);
        return claim + "." + signature(kind, claim);
    }

    /**
     * @throws DomainException {@code link.invalid} (not found) for a link that was never ours, {@code link.expired}
     *     (gone) for one past its time
     */
    public Opened open(String kind, String token) {
        Opened opened = recognise(kind, token);
        if (clock.instant().getEpochSecond() > Long.parseLong(token.split("\\.", -1)[2], 36)) {
            throw DomainException.gone("link.expired");
        }
        return opened;
    }

    /** What a link of ours is about, also past its time: enough to send a new one to its owner, never to open a door.
     *
     *  @throws DomainException {@code link.invalid} (not found) for a link that was never ours */
    public Opened recognise(String kind, String token) {
        if (token == null || token.length() > 200) {
            throw DomainException.notFound("link.invalid");
        }
        int end = token.lastIndexOf('.');
        if (end < 0) {
            throw DomainException.notFound("link.invalid");
        }
        String claim = token.substring(0, end);
        byte[] given = token.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, signature(kind, claim).getBytes(StandardCharsets.UTF_8))) {
            throw DomainException.notFound("link.invalid");
        }
        String[] parts = claim.split("\\.", -1);
        return new Opened(Long.parseLong(parts[0], 36), Integer.parseInt(parts[1], 36));
    }

    private String signature(String kind, String claim) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.secret(), "HmacSHA256"));
            return ENCODER.encodeToString(mac.doFinal((kind + ":" + claim).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
