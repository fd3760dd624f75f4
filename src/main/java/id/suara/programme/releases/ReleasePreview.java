package id.suara.programme.releases;

import id.suara.programme.conflicts.Conflict;
import java.io.Serializable;
import java.util.List;

/**
 * What would be told if the draft were released now.
 *
 * @param draftVersion to be handed back with the release
 * @param current null before the first release
 * @param conflicts the impossible ones first
 */
public record ReleasePreview(long draftVersion, ReleaseRow current, Difference difference, List<Conflict> conflicts)
        implements Serializable {

    public boolean isImpossible() {
        return conflicts.stream().anyMatch(Conflict::isImpossible);
    }
}
