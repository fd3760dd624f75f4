package id.suara.delegates.rooms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** @param capacity beds in each room; null for the installation's setting */
public record ProposeRooms(@Min(1) @Max(MOST_BEDS) Integer capacity) {

    static final int MOST_BEDS = 12;
}
