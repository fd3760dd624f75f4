package id.suara.moderation;

import id.suara.moderation.detection.HitClass;

/**
 * Words that were covered.
 *
 * @param maskId to take it off again
 * @param words as they were written
 * @param why what they were taken for; null when a moderator saw it without a detector, or for a reason that is not the child's
 *     to read (S19)
 */
public record MaskedWords(long maskId, Part part, int start, int end, String words, HitClass why) {

    /** The key of a word or two for it. */
    public String label() {
        boolean named = why != null && (why.isPersonal() || why == HitClass.WATCHED_WORD || why == HitClass.CUE);
        return named ? "moderation.rules.class." + why : "moderation.mask-own";
    }
}
