package id.suara.messaging.announcements;

import id.suara.messaging.texts.Block;
import java.time.Instant;
import java.util.List;

/** What a reader was told, in their language and with their name.
 *
 *  @param toldAt when it could be read in the application */
public record ReceivedAnnouncement(long id, String subject, List<Block> blocks, Instant toldAt, boolean read) {}
