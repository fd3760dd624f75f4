package id.suara.webinars;

import java.util.List;

/** What others may have to do something about. Fired inside the transaction. */
public sealed interface WebinarEvent {

    /** Somebody typed this address: its reader is asked. */
    record Registered(long registrationId) implements WebinarEvent {}

    /** Somebody typed this address once for several webinars: its reader is asked, or told, about all of them at once.
     *
     *  @param registrationIds two or more, in the order of their webinars' ids; new ones, and those that the address had already
     *     and of which its reader has not been told within the hour */
    record RegisteredTogether(List<Long> registrationIds) implements WebinarEvent {}

    /** Somebody typed an address that is registered already. */
    record RegisteredAgain(long registrationId) implements WebinarEvent {}

    /** The address is theirs. */
    record Verified(long registrationId) implements WebinarEvent {}

    /** Who waited has a place. */
    record MovedUp(long registrationId) implements WebinarEvent {}

    /** By the attendee.
     *
     *  @param told whether there is something to tell them: the address is theirs and the webinar to come
     *  @param seated whether they had a place */
    record RegistrationCancelled(long registrationId, boolean told, boolean seated) implements WebinarEvent {}

    /** Nothing of it may be kept anywhere. */
    record Erased(long registrationId) implements WebinarEvent {}

    /** Another time or title: every attendee's calendar has to know. */
    record Changed(long webinarId) implements WebinarEvent {}

    /** @param path where the certificate is, from the root of the site */
    record Certified(long registrationId, String path) implements WebinarEvent {}

    record Cancelled(long webinarId) implements WebinarEvent {}
}
