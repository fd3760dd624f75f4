package id.suara.delegates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason in words that a child and a guardian can read */
public record GiveReason(@NotBlank @Size(min = 10, max = 1000) String reason) {

    String text() {
        return reason.strip();
    }
}
