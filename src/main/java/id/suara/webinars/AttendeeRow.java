package id.suara.webinars;

import java.time.Instant;

/**
 * Who registered, for those who hold the webinar.
 *
 * @param verified whether the address is theirs
 * @param arrived the turn in which they came, from 1
 */
public record AttendeeRow(
        long id,
        Attendee attendee,
        String email,
        RegistrationStatus status,
        boolean verified,
        int arrived,
        Instant registeredAt) {}
