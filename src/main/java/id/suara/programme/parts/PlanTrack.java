package id.suara.programme.parts;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param nameEn null where the Indonesian is shown in English too */
public record PlanTrack(
        @NotNull(message = "{programme.kind-missing}") TrackKind kind,
        @NotNull(message = "{programme.name-size}") @Size(min = 2, max = 120, message = "{programme.name-size}")
                String name,
        @Size(min = 2, max = 120, message = "{programme.name-size}") String nameEn) {

    public PlanTrack {
        name = PlainText.line(name);
        nameEn = PlainText.line(nameEn);
    }
}
