package id.suara.ideas;

import id.suara.moderation.MaskedWords;
import id.suara.moderation.Part;
import id.suara.moderation.detection.HitClass;
import java.util.List;

/**
 * For its author: what an idea said before a moderator covered words of it, and which.
 *
 * @param addressee null when none was named
 */
public record MaskedIdea(String title, String problem, String proposal, String addressee, List<Words> covered) {

    /** @param why what they were taken for, or null */
    public record Words(Part part, String words, HitClass why) {

        /** The key of a word or two for it. */
        public String label() {
            return why == null ? "moderation.mask-own" : "moderation.rules.class." + why;
        }
    }

    static MaskedIdea of(IdeaRevision written, List<MaskedWords> covered) {
        return new MaskedIdea(
                written.getTitle(),
                written.getProblem(),
                written.getProposal(),
                written.getAddressee(),
                covered.stream()
                        .map(each -> new Words(each.part(), each.words(), each.why()))
                        .toList());
    }
}
