package id.suara.webinars.series;

import id.suara.webinars.OwnRegistration;
import java.util.List;

/**
 * Registrations that one form made, as their owner sees them.
 *
 * @param registrations each with its own link; never none
 * @param link that answers all of them
 */
public record OwnSeriesRegistrations(List<OwnRegistration> registrations, String link) {

    public String email() {
        return registrations.get(0).email();
    }

    /** Whether one of them, still to come, waits to be told whose address it is. */
    public boolean unanswered() {
        return registrations.stream()
                .anyMatch(one -> !one.verified()
                        && !one.webinarCancelled()
                        && !one.webinar().over());
    }
}
