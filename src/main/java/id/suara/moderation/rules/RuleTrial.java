package id.suara.moderation.rules;

import java.util.List;

/**
 * What a rule would have held.
 *
 * @param texts how many past texts were looked at, the newest
 * @param held in how many of them it hit
 * @param version of the rule after the trial
 * @param shown whether the caller may read texts that wait, and so sees any of {@code hits}
 * @param hits the first of them
 */
public record RuleTrial(int texts, int held, long version, boolean shown, List<Example> hits) {

    /** One hit with some words around it. */
    public record Example(long caseId, String before, String hit, String after) {}
}
