package id.suara.webinars;

import java.time.Instant;

/**
 * Who registered, for those who hold the webinar.
 *
 * @param verified whether the address is theirs
 * @param arrived the turn in which they came, from 1
 * @param joinedAt when they first came into the meeting; null for who has not
 * @param devices by how many they came
 */
public record AttendeeRow(
        long id,
        Attendee attendee,
        String email,
        RegistrationStatus status,
        boolean verified,
        int arrived,
        Instant joinedAt,
        int devices) {

    /** Whether their link was probably passed on. */
    public boolean isShared() {
        return devices > Joining.DEVICES;
    }
}
