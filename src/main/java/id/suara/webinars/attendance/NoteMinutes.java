package id.suara.webinars.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason for those who read the list later */
public record NoteMinutes(
        @NotNull @Min(0) @Max(1440) Integer minutes, @NotNull @Size(min = 3, max = 500) String reason) {

    public NoteMinutes {
        reason = reason == null ? null : reason.strip();
    }
}
