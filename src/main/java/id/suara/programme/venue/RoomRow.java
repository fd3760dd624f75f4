package id.suara.programme.venue;

import id.suara.programme.SessionPlan;
import java.io.Serializable;

/**
 * @param buildingId null with {@code building} for a room online
 * @param link not for everybody; null for none
 */
public record RoomRow(
        long id, String name, RoomMode mode, int capacity, String link, Long buildingId, String building, long version)
        implements Serializable {

    /** How many can take part in a session: its own number, or else what its room holds.
     *
     *  @param room null for none
     *  @return null for as many as like, as in a hybrid room, which anybody may join from outside */
    public static Integer seats(SessionPlan session, RoomRow room) {
        if (session.capacity() != null) {
            return session.capacity();
        }
        return room == null || room.mode() == RoomMode.HYBRID ? null : Integer.valueOf(room.capacity());
    }

    /** With its building, as a choice of a list shows it. */
    public String label() {
        return building == null ? name : name + ", " + building;
    }
}
