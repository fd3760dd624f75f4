package id.suara.programme.venue;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param buildingId null for a room online, and only for it
 * @param link where those who take part online go; null for none, and always for a room on site
 */
public record PlanRoom(
        @NotNull(message = "{programme.name-size}") @Size(min = 2, max = 120, message = "{programme.name-size}")
                String name,
        @NotNull(message = "{programme.mode-missing}") RoomMode mode,
        Long buildingId,
        @NotNull(message = "{programme.capacity}")
                @Min(value = 1, message = "{programme.capacity}")
                @Max(value = 20_000, message = "{programme.capacity}")
                Integer capacity,
        @Size(max = 500, message = "{programme.link}") @Pattern(regexp = "https://\\S+", message = "{programme.link}")
                String link) {

    public PlanRoom {
        name = PlainText.line(name);
        link = mode == RoomMode.ON_SITE ? null : PlainText.line(link);
        buildingId = mode == RoomMode.ONLINE ? null : buildingId;
    }
}
