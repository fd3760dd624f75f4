package id.suara.delegates.places;

/** Which seat of its province a delegate holds. */
public enum Seat {
    OPEN,
    /** Kept for children who ask for help. */
    RESERVED
}
