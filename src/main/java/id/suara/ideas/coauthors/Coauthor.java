package id.suara.ideas.coauthors;

import java.time.Instant;

/**
 * Somebody who writes along, as the author sees them.
 *
 * @param penName null while nobody has read it
 */
public record Coauthor(long id, String penName, Instant joinedAt) {}
