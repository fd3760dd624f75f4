package id.suara.moderation.statistics;

import id.suara.moderation.Outcome;
import id.suara.moderation.detection.HitClass;
import java.time.LocalDate;
import java.util.List;

/**
 * How moderation went in whole weeks that are over. A number is the sum of what each of them tells; one that is null is from 1 to 4
 * in every week in which it is not 0, or could be used to tell such a one.
 *
 * @param from the Monday of the first week
 * @param to the Sunday of the last
 * @param waiting texts that wait now, whatever the days
 * @param oldestMinutes since when the oldest of them waits; null when none does
 * @param reasons of what was returned or refused
 * @param undone decisions that were taken back
 * @param takenOver texts that a lead took from a colleague
 * @param firstLooks texts of which a first moderator said that they would publish them
 * @param secondDiffered how many of those the second did not publish
 */
public record ModerationStatistics(
        LocalDate from,
        LocalDate to,
        long waiting,
        Long oldestMinutes,
        List<Wait> waits,
        List<Decided> outcomes,
        List<Reasoned> reasons,
        List<Held> holds,
        Long undone,
        Long takenOver,
        Long firstLooks,
        Long secondDiffered,
        Agreement agreement) {

    /**
     * How long texts waited that were decided in a week, in minutes.
     *
     * @param begins the week's Monday
     * @param kind such as {@code idea}
     * @param medianMinutes null for fewer than five texts, as are the next two
     */
    public record Wait(
            LocalDate begins,
            String kind,
            Long decided,
            Long medianMinutes,
            Long ninetiethMinutes,
            Long longestMinutes) {}

    public record Decided(Outcome outcome, Long texts) {}

    /** @param code of the template; {@code own-words} for any other */
    public record Reasoned(String code, Long texts) {}

    /**
     * What detectors of a class marked in texts that were decided.
     *
     * @param texts in how many texts
     * @param marks how many marks
     * @param cleared how many of those a moderator cleared
     */
    public record Held(HitClass hitClass, Long texts, Long marks, Long cleared) {}

    /**
     * What blind second readers said.
     *
     * @param drawn texts that chance drew
     * @param judged how many of those another moderator judged
     * @param percent in how many of a hundred both said the same; of weeks with five or more, null when there is none
     */
    public record Agreement(Long drawn, Long judged, Long percent, List<Pair> pairs) {}

    /** @param first what was decided; {@code second} what the blind reader would */
    public record Pair(Outcome first, Outcome second, Long texts) {}
}
