package id.suara.moderation.appeals;

import java.time.Instant;

/**
 * What the moderator reads who hears an appeal.
 *
 * @param words the child's; null when there are none
 * @param refusal what the first moderator wrote to the child
 */
public record CaseAppeal(String words, Instant askedAt, String refusal, Instant refusedAt) {}
