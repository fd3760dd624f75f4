package id.suara.webinars.certificates;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody learned in a year.
 *
 * @param email null once their registrations are erased; they are known by name and institution then
 * @param minutes of all certificates
 * @param certificates the earliest webinar first
 */
public record TrainedPerson(
        String name,
        String institution,
        String provinceCode,
        String email,
        int minutes,
        List<ShownCertificate> certificates)
        implements Serializable {

    public TrainedPerson {
        certificates = List.copyOf(certificates);
    }
}
