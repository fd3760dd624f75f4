package id.suara.moderation;

import java.time.Instant;
import java.util.List;

/**
 * What waits: signs of danger first, then the oldest. What readers report counts as waiting half an hour longer for each point that
 * the reports weigh, so a text is passed by nothing that came more than four hours after it.
 *
 * @param waiting how many in all; {@code rows} may hold fewer
 * @param oldestAt since when the oldest waits, or null when nothing does
 * @param mine how many of them the caller holds
 * @param second how many of them a first moderator would publish
 * @param withSecond how many more the caller was the first to read, which wait for a colleague
 */
public record Queue(long waiting, Instant oldestAt, long mine, long second, long withSecond, List<CaseRow> rows) {}
