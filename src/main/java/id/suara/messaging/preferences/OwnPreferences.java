package id.suara.messaging.preferences;

import java.io.Serializable;
import java.util.List;

/**
 * What the reader wants.
 *
 * @param preferences each topic that is ever told to them, by each channel that reaches them
 * @param mayDigest whether they have an address to which a digest could go
 * @param digest null for none
 */
public record OwnPreferences(List<Preference> preferences, boolean mayDigest, Rhythm digest) implements Serializable {}
