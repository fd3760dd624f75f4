package id.suara.webinars;

/**
 * Somebody who registered, as those write to them who send mail.
 *
 * @param status in the webinar, also {@code CANCELLED}
 * @param verified whether the address is theirs, as its reader said
 */
public record InvitedAttendee(
        long registrationId,
        WebinarFacts webinar,
        String name,
        String email,
        String language,
        RegistrationStatus status,
        boolean verified) {}
