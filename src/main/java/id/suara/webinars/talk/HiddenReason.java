package id.suara.webinars.talk;

/** Why a question is not shown, as its writer is told. */
public enum HiddenReason {
    ASKED_ALREADY,
    OTHER_TOPIC,
    /** A child, or anybody else, could be recognised by it. */
    NAMES_SOMEBODY,
    UNKIND,
    NO_TIME
}
