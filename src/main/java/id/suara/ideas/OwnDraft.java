package id.suara.ideas;

import java.time.Instant;

/** A draft as its writer gets it back. */
public record OwnDraft(long version, UnsentText text, Instant keptAt) {}
