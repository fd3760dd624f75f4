package id.suara.agenda.commissions;

/** Why a delegate is where they are. */
public enum Why {
    /** An organizer put them there. */
    HAND,
    /** One of their wishes; those before it were full. */
    WISH,
    /** All that they wished for was full. */
    WISHES_FULL,
    /** They wished for nothing, and it is balanced best there. */
    NO_WISH,
    /** They changed their wishes after it was dealt. */
    WISHED_SINCE,
    /** No commission has a seat left. */
    NO_SEAT
}
