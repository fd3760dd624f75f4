package id.suara.webinars;

/** What a member of staff does in one webinar, who need be no organizer. */
public enum TeamPart {
    /** Leads it: knows who comes, and the meeting's address. */
    HOST,
    /** Reads it and moderates its questions. */
    MODERATOR
}
