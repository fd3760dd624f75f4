package id.suara.programme;

import id.suara.programme.venue.RoomMode;
import java.io.Serializable;

/**
 * Where a session is, by name.
 *
 * @param building null for a room online
 */
public record Place(long roomId, String room, RoomMode mode, String building) implements Serializable {

    /** The room with its building. */
    public String label() {
        return building == null ? room : room + ", " + building;
    }
}
