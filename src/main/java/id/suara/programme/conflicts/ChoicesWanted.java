package id.suara.programme.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks whoever knows it which optional sessions delegates have chosen. Without an answer nobody has chosen any. */
public final class ChoicesWanted {

    /**
     * Delegates who chose the same.
     *
     * @param commissionId null for those who are in none
     * @param sessions the optional ones in which they have a seat
     */
    public record Group(Long commissionId, Set<Long> sessions, int delegates) {}

    private final long congressId;
    private final List<Group> groups = new ArrayList<>();

    ChoicesWanted(long congressId) {
        this.congressId = congressId;
    }

    public long congressId() {
        return congressId;
    }

    public void are(Group group) {
        groups.add(group);
    }

    List<Group> groups() {
        return List.copyOf(groups);
    }
}
