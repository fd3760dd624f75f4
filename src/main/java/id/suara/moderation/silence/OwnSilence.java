package id.suara.moderation.silence;

import java.time.Instant;

/** What a silenced child is told. */
public record OwnSilence(String reason, Instant since, Instant until) {}
