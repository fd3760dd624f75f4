package id.suara.delegates.form;

import java.util.List;

/** What is asked of a guardian once their child has a place.
 *
 *  @param onSite whether the child comes; if not, only the questions are asked
 *  @param healthAllowed whether the guardian consented to travel and health data; without it diet and travel are not asked
 *  @param told what was told before, or null
 *  @param answers given before to the questions
 *  @param version of what was told; 0 before */
public record DetailsSheet(
        String nickname,
        boolean onSite,
        boolean healthAllowed,
        DetailsRow told,
        long version,
        List<AskedQuestion> questions,
        List<GivenAnswer> answers) {}
