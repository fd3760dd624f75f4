package id.suara.delegates.rooms;

import id.suara.identity.Person.Sex;
import java.io.Serializable;

/**
 * A delegate who comes on site.
 *
 * @param sex null when it was not recorded
 * @param age on the congress's first day
 * @param parentId what brothers and sisters have in common; null when the guardian is no parent
 */
public record Lodger(long applicationId, String nickname, String provinceCode, Sex sex, int age, Long parentId)
        implements Serializable {

    /** Null for an adult. */
    public Band band() {
        return Band.of(age);
    }

    boolean isSiblingOf(Lodger other) {
        return parentId != null && parentId.equals(other.parentId) && applicationId != other.applicationId;
    }
}
