package id.suara.delegates.duplicates;

import java.io.Serializable;

/** Two applications side by side. */
public record DuplicatePair(
        long id, long version, DuplicateReason reason, DuplicateState state, DuplicateSide older, DuplicateSide newer)
        implements Serializable {}
