package id.suara.webinars.board;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A webinar in numbers.
 *
 * @param at when they were counted
 * @param live whether it is about to begin or going on, so that they change by the minute
 * @param registered all who come or wait; the sum of confirmed, waiting and unanswered
 * @param confirmed who have a place, by an address that is theirs
 * @param waiting in line, by an address that is theirs
 * @param unanswered who have not answered their mail
 * @param joined who have come into the meeting, each once
 * @param signLanguage who need it
 * @param captions who need them
 * @param kinds all kinds of institution, also those from which nobody comes
 * @param officeTypes of Social Offices
 * @param provinces all of them: those from which nobody comes first, then by code
 */
public record WebinarBoard(
        Instant at,
        boolean live,
        int capacity,
        int registered,
        int confirmed,
        int waiting,
        int unanswered,
        int joined,
        int signLanguage,
        int captions,
        List<BoardLine> kinds,
        List<BoardLine> officeTypes,
        List<BoardLine> provinces)
        implements Serializable {}
