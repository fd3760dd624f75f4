package id.suara.messaging;

/** Which events a mail holds for calendars, as facts. The part itself is made when the mail goes. */
public sealed interface CalendarNote permits SessionsNote, WebinarNote {

    /** For the outbox's row. */
    String written();

    static CalendarNote read(String written) {
        return written.startsWith(WebinarNote.WORD) ? WebinarNote.read(written) : SessionsNote.read(written);
    }
}
