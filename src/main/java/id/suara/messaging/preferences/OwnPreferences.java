package id.suara.messaging.preferences;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What the reader wants.
 *
 * @param preferences each topic that is ever told to them, by each channel that reaches them
 * @param mayDigest whether they have an address to which a digest could go
 * @param digest null for none
 */
public record OwnPreferences(List<Preference> preferences, boolean mayDigest, Rhythm digest) implements Serializable {

    /** Another one as soon as any of it is another, by whatever way: a mail can be stopped by the link in it, too. */
    public long version() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }
}
