package id.suara.delegates.places;

/** Facts of places, told inside the transaction. */
public sealed interface PlacesEvent {

    /** There may be a place where there was none. */
    record Freed(long congressId) implements PlacesEvent {}
}
