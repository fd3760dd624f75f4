package id.suara.webinars.materials;

/** Who sees something that goes along with a webinar. */
public enum Audience {
    EVERYONE,
    /** Who has a place. */
    ATTENDEES
}
