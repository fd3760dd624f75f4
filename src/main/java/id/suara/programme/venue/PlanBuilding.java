package id.suara.programme.venue;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param address null where everybody knows it */
public record PlanBuilding(
        @NotNull(message = "{programme.name-size}") @Size(min = 2, max = 120, message = "{programme.name-size}")
                String name,
        @Size(min = 2, max = 300, message = "{programme.address-size}") String address) {

    public PlanBuilding {
        name = PlainText.line(name);
        address = PlainText.line(address);
    }
}
