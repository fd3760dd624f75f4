package id.suara.delegates.rooms;

/** @param roomId where to; null takes the child out of its room
 *  @param newRoom a room that is opened for the child, and {@code roomId} is left alone */
public record MoveLodger(Long roomId, boolean newRoom) {}
