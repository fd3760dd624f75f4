package id.suara.messaging.webinars;

import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.messaging.CalendarNote;
import id.suara.messaging.Outbox;
import id.suara.messaging.WebinarNote;
import id.suara.messaging.WriteMail;
import id.suara.webinars.InvitedAttendee;
import id.suara.webinars.InvitedAttendees;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.RegistrationStatus;
import id.suara.webinars.WebinarEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Writes to those who registered. The newest alone is true: what still waits of an earlier one is taken back. */
@ApplicationScoped
class WebinarLetters {

    static final String REGISTERED = "webinar-registered";
    static final String AGAIN = "webinar-again";
    static final String PLACE = "webinar-place";
    static final String MOVED_UP = "webinar-moved-up";
    static final String CHANGED = "webinar-changed";
    static final String CANCELLED = "webinar-cancelled";
    static final String CERTIFICATE = "webinar-certificate";
    static final String LEFT = "webinar-left";

    private static final List<String> OVERTAKEN = List.of(REGISTERED, AGAIN, PLACE, MOVED_UP, CHANGED);

    /** What nobody is to read any more who does not attend. */
    private static final List<String> ENDED = List.of(REGISTERED, AGAIN, PLACE, MOVED_UP, CHANGED, AttendeeNotes.KIND);

    private static final String REGISTRATION = "webinar-registration";

    @Inject
    Outbox outbox;

    @Inject
    AskedAddresses asked;

    @Inject
    InvitedAttendees attendees;

    @Inject
    OwnRegistrations own;

    @Inject
    Settings settings;

    public void ask(@Observes WebinarEvent.Registered registered) {
        ask(find(registered.registrationId()));
    }

    /** Who has not answered yet is asked once more: they may have lost the first mail. */
    public void again(@Observes WebinarEvent.RegisteredAgain again) {
        InvitedAttendee attendee = find(again.registrationId());
        takeBack(List.of(REGISTERED, AGAIN), List.of(attendee));
        if (attendee.verified()) {
            write(AGAIN, "again", attendee, link(attendee), null);
        } else {
            ask(attendee);
        }
    }

    private void ask(InvitedAttendee attendee) {
        if (asked.mayWrite(attendee.email())) {
            write(REGISTERED, waits(attendee) ? "asked-in-line" : "asked", attendee, link(attendee), null);
        }
    }

    public void welcome(@Observes WebinarEvent.Verified verified) {
        InvitedAttendee attendee = find(verified.registrationId());
        takeBack(List.of(REGISTERED, AGAIN), List.of(attendee));
        outbox.withhold(MOVED_UP, about(attendee));
        write(
                PLACE,
                waits(attendee) ? "waiting" : "place",
                attendee,
                link(attendee),
                waits(attendee) ? null : coming(attendee));
    }

    public void movedUp(@Observes WebinarEvent.MovedUp moved) {
        InvitedAttendee attendee = find(moved.registrationId());
        takeBack(List.of(PLACE), List.of(attendee));
        write(MOVED_UP, "moved-up", attendee, link(attendee), coming(attendee));
    }

    /** What waits says the old time: it is taken back, and what is written now says all that it said. */
    public void changed(@Observes WebinarEvent.Changed changed) {
        List<InvitedAttendee> all = attendees.of(changed.webinarId());
        takeBack(OVERTAKEN, all);
        for (InvitedAttendee attendee : all) {
            if (!attendee.verified()) {
                ask(attendee);
            } else if (waits(attendee)) {
                write(CHANGED, "changed-in-line", attendee, link(attendee), null);
            } else {
                write(CHANGED, "changed", attendee, link(attendee), coming(attendee));
            }
        }
    }

    /** Those too who have not answered yet: they may be about to. */
    public void cancelled(@Observes WebinarEvent.Cancelled cancelled) {
        List<InvitedAttendee> all = attendees.of(cancelled.webinarId());
        takeBack(ENDED, all);
        for (InvitedAttendee attendee : all) {
            boolean inCalendar = attendee.verified() && !waits(attendee);
            write(CANCELLED, "cancelled", attendee, "", inCalendar ? gone(attendee) : null);
        }
    }

    /** Nobody answers for an address that was never theirs: there nothing is written, and what waits is taken back. */
    public void left(@Observes WebinarEvent.RegistrationCancelled left) {
        InvitedAttendee attendee = find(left.registrationId());
        takeBack(ENDED, List.of(attendee));
        if (left.told()) {
            write(
                    LEFT,
                    left.seated() ? "left" : "left-line",
                    attendee,
                    settings.baseUrl() + "/webinars/webinar?id="
                            + attendee.webinar().id(),
                    left.seated() ? gone(attendee) : null);
        }
    }

    public void certified(@Observes WebinarEvent.Certified certified) {
        write(
                CERTIFICATE,
                "certificate",
                find(certified.registrationId()),
                settings.baseUrl() + certified.path(),
                null);
    }

    private void takeBack(List<String> kinds, List<InvitedAttendee> from) {
        outbox.withhold(
                kinds,
                REGISTRATION,
                from.stream().map(InvitedAttendee::registrationId).toList());
    }

    private void write(String kind, String occasion, InvitedAttendee attendee, String link, CalendarNote events) {
        WebinarWords words = new WebinarWords(attendee);
        outbox.write(
                new WriteMail(
                        kind, about(attendee), words.recipient(), attendee.email(), attendee.language(), Map.of()),
                words.mail(occasion, link),
                link,
                words.sender(),
                events);
    }

    private InvitedAttendee find(long registrationId) {
        return attendees.find(registrationId).orElseThrow();
    }

    private String link(InvitedAttendee attendee) {
        return settings.baseUrl() + own.linkPath(attendee.registrationId());
    }

    private static boolean waits(InvitedAttendee attendee) {
        return attendee.status() == RegistrationStatus.WAITLISTED;
    }

    private static CalendarNote coming(InvitedAttendee attendee) {
        return new WebinarNote(attendee.registrationId(), false);
    }

    private static CalendarNote gone(InvitedAttendee attendee) {
        return new WebinarNote(attendee.registrationId(), true);
    }

    private static Subject about(InvitedAttendee attendee) {
        return new Subject(REGISTRATION, attendee.registrationId());
    }
}
