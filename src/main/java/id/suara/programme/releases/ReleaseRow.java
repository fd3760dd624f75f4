package id.suara.programme.releases;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the history.
 *
 * @param number 1 for the congress's first
 * @param previousId null for the first
 * @param releasedBy a display name
 * @param sessions how many take place
 */
public record ReleaseRow(
        long id, int number, String name, Long previousId, String releasedBy, Instant releasedAt, int sessions)
        implements Serializable {}
