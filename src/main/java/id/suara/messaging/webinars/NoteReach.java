package id.suara.messaging.webinars;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * Whom notes would reach now.
 *
 * @param open whether notes can be written: the webinar is to come or going on
 * @param reach how many, by audience; one that cannot be written to yet is missing
 * @param nextAt when the next one may be sent, for one was sent just now; null for at once
 */
public record NoteReach(boolean open, Map<NoteAudience, Integer> reach, Instant nextAt) implements Serializable {}
