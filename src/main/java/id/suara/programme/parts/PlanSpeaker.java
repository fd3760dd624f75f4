package id.suara.programme.parts;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param name as they want to be named in public
 * @param position what they are and where, such as an office of a ministry; English null where the Indonesian is shown
 * @param bio a few sentences, as {@code position}
 */
public record PlanSpeaker(
        @NotNull(message = "{programme.kind-missing}") SpeakerKind kind,
        @NotNull(message = "{programme.name-size}") @Size(min = 2, max = 120, message = "{programme.name-size}")
                String name,
        @Size(min = 2, max = 160, message = "{programme.position-size}") String position,
        @Size(min = 2, max = 160, message = "{programme.position-size}") String positionEn,
        @Size(min = 2, max = 1000, message = "{programme.bio-size}") String bio,
        @Size(min = 2, max = 1000, message = "{programme.bio-size}") String bioEn) {

    public PlanSpeaker {
        name = PlainText.line(name);
        position = PlainText.line(position);
        positionEn = PlainText.line(positionEn);
        bio = PlainText.clean(bio);
        bioEn = PlainText.clean(bioEn);
    }
}
