package id.suara.delegates.places;

import java.io.Serializable;
import java.util.List;

/** What sharing all places out anew would give. @param edition of the plan that it would replace
 *  @param shares one for each province, by code */
public record ShareOut(long edition, List<Share> shares) implements Serializable {

    /** @param fits whether the province's delegates and their seats would have room; if one province's have none, sharing out
     *     is refused altogether */
    public record Share(String provinceCode, int places, int proposed, int taken, boolean fits)
            implements Serializable {

        public boolean isChanged() {
            return places != proposed;
        }
    }

    public boolean isPossible() {
        return shares.stream().allMatch(Share::fits);
    }
}
