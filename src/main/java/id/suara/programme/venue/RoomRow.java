package id.suara.programme.venue;

import java.io.Serializable;

/**
 * @param buildingId null with {@code building} for a room online
 * @param link not for everybody; null for none
 */
public record RoomRow(
        long id, String name, RoomMode mode, int capacity, String link, Long buildingId, String building, long version)
        implements Serializable {

    /** With its building, as a choice of a list shows it. */
    public String label() {
        return building == null ? name : name + ", " + building;
    }
}
