package id.suara.webinars;

/**
 * Somebody who registered, as those write to them who send mail.
 *
 * @param status in the webinar, also {@code CANCELLED}
 * @param sequence of the webinar's entry in calendars
 */
public record InvitedAttendee(
        long registrationId,
        PublicWebinar webinar,
        int sequence,
        String name,
        String email,
        String language,
        RegistrationStatus status) {}
