package id.suara.consent;

import java.io.Serializable;

/** Two guardians side by side, the one registered first before the other.
 *
 *  @param reason why they were proposed; null for two whom somebody put together */
public record GuardianPair(GuardianReason reason, GuardianSide one, GuardianSide other) implements Serializable {

    /** It rises whenever one of the two is changed. */
    public long version() {
        return one.version() + other.version();
    }
}
