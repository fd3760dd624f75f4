package id.suara.moderation;

/** Which text of a case, in the order in which it is read. */
public enum Part {
    TITLE,
    TOPIC,
    /** The whole of a text in one piece. */
    BODY,
    PROBLEM,
    PROPOSAL,
    /** Who is asked to act. */
    ADDRESSEE,
    /** What pictures show, one in each line. */
    PICTURES
}
