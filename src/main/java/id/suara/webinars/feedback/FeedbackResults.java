package id.suara.webinars.feedback;

import java.util.List;

/**
 * What attendees thought of a webinar, together.
 *
 * @param answers how many there are
 * @param least how many there have to be before anything of them is told
 * @param useful null while there are fewer
 * @param clear null while there are fewer
 * @param keep what should stay, in an order that says nothing; empty while there are fewer
 * @param improve what should be another way, in an order of its own
 */
public record FeedbackResults(
        int answers, int least, Marks useful, Marks clear, List<String> keep, List<String> improve) {

    /** @param average of the marks from 1 to 5, to one decimal
     *  @param counts how often each was given, from 1 to 5 */
    public record Marks(double average, List<Integer> counts) {}
}
