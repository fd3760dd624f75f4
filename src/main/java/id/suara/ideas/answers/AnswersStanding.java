package id.suara.ideas.answers;

import java.time.Instant;

/**
 * How far the answers of the current congress are.
 *
 * @param waiting published ideas without a public answer, those with a draft included
 * @param closesAt as the phase is planned; null when it is not
 * @param overdue whether its hour has passed and it goes on, because answers are missing (S8)
 */
public record AnswersStanding(long waiting, long drafts, long due, Instant closesAt, boolean overdue) {}
