package id.suara.webinars.certificates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason shown to whoever checks it */
public record RevokeCertificate(@NotNull @Size(min = 3, max = 500) String reason) {

    public RevokeCertificate {
        reason = reason == null ? null : reason.strip();
    }
}
