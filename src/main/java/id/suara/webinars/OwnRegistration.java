package id.suara.webinars;

/**
 * A registration as its owner sees it.
 *
 * @param place in line, from 1; 0 for who does not wait
 * @param link their own, for forms and files
 */
public record OwnRegistration(
        long id,
        PublicWebinar webinar,
        boolean webinarCancelled,
        RegistrationStatus status,
        boolean verified,
        int place,
        Attendee attendee,
        String email,
        String link,
        long version) {}
