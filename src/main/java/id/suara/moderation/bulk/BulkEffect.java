package id.suara.moderation.bulk;

import java.io.Serializable;
import java.util.List;

/**
 * What one decision for several comes to, or came to.
 *
 * @param done the ids of those that are decided
 * @param second the ids of those that wait for a second moderator
 * @param left those that stay as they are
 */
public record BulkEffect(List<Long> done, List<Long> second, List<Left> left) implements Serializable {

    /**
     * @param title how it begins; null for one that the caller may not see
     * @param code of the refusal
     */
    public record Left(long id, String title, String code) implements Serializable {}
}
