package id.suara.programme.parts;

/** A line of the programme. */
public enum TrackKind {
    COMMISSION,
    PLENARY,
    WORKSHOP
}
