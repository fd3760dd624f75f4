package id.suara.messaging.announcements;

import java.io.Serializable;
import java.util.List;

/**
 * Whom filters reach at this moment.
 *
 * @param readers how many, each once
 * @param byMail how many of them by mail
 * @param unreachable children without an account and adults without an address: not told
 * @param sample some of them by name, the first ones
 * @param needsSecond whether a second person has to approve
 */
public record AudienceEffect(int readers, int byMail, int unreachable, List<String> sample, boolean needsSecond)
        implements Serializable {}
