package id.suara.messaging.webinars;

import id.suara.webinars.InvitedAttendee;
import id.suara.webinars.RegistrationStatus;
import java.util.Set;

/** To whom a note goes: of those whose address is theirs, */
public enum NoteAudience {
    /** who have a place and who wait for one, */
    REGISTERED,
    /** who have a place, */
    ATTENDING,
    /** who have a place and have not come yet; from five minutes after the beginning on. */
    NOT_JOINED;

    boolean holds(InvitedAttendee attendee, Set<Long> joined) {
        boolean attending = attendee.status() == RegistrationStatus.CONFIRMED;
        return attendee.verified()
                && switch (this) {
                    case REGISTERED -> true;
                    case ATTENDING -> attending;
                    case NOT_JOINED -> attending && !joined.contains(attendee.registrationId());
                };
    }
}
