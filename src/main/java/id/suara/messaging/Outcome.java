package id.suara.messaging;

/** What the mail server said to one mail. */
sealed interface Outcome {

    record Sent() implements Outcome {}

    /** Not now, perhaps later. @param error short, without an address */
    record Deferred(String error) implements Outcome {}

    /** Never. @param error short, without an address */
    record Refused(String error) implements Outcome {}
}
