package id.suara.messaging;

import id.suara.messaging.texts.Wording;

/**
 * What is different for one reader.
 *
 * @param since what the reader knew before, in the words of who tells; handed back while this waits
 * @param link where the paragraph that is a link leads
 * @param sender who writes, and what becomes of replies; it stands below
 * @param calendar for the part that calendars read
 */
public record Retold(String since, Wording.Filled words, String link, String sender, CalendarNote calendar) {}
