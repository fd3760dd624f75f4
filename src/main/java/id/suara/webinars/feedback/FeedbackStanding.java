package id.suara.webinars.feedback;

/** Whether somebody may still say what they thought of a webinar. */
public enum FeedbackStanding {
    /** Nobody asks them: it is not over, was cancelled, or they had no place. */
    NOT_ASKED,
    ASKED,
    GIVEN
}
