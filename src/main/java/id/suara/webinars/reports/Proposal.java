package id.suara.webinars.reports;

/** An attendee who may be the person of the report; a person decides.
 *
 *  @param score from 0 to 1, to sort by; no probability */
public record Proposal(Registrant registrant, double score, Ground ground) {

    /** The strongest thing that speaks for it. */
    public enum Ground {
        /** Where it is not certain: the shown name is another attendee's, or two attendees have the address. */
        SAME_EMAIL,
        /** But for titles, order and spelling. */
        SAME_NAME,
        SIMILAR_NAME,
        /** What stands before the at sign is the same. */
        SIMILAR_EMAIL,
        /** Nothing but the office is known. */
        SAME_INSTITUTION
    }
}
