package id.suara.ideas;

import id.suara.kernel.AgeBand;
import java.time.ZoneId;

/**
 * A child who may write now.
 *
 * @param zone of their province: when a new day begins where they are
 * @param byline for moderators: pen name, province and age band, and nothing else (S9)
 */
public record Writer(long accountId, String penName, String provinceCode, ZoneId zone, AgeBand band, String byline) {}
