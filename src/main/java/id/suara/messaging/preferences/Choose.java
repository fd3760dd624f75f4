package id.suara.messaging.preferences;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * All that an account does not want, and the digest it wants.
 *
 * @param turnedOff what is not in it is wanted
 * @param digest null for none
 */
public record Choose(@NotNull @Size(max = 40) List<@NotNull Off> turnedOff, Rhythm digest) {

    public record Off(@NotNull Topic topic, @NotNull Channel channel) {}

    public Choose {
        turnedOff = turnedOff == null ? null : turnedOff.stream().distinct().toList();
    }
}
