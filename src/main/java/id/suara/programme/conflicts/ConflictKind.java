package id.suara.programme.conflicts;

/** The impossible ones first: those keep a draft from being released. */
public enum ConflictKind {
    ROOM_TAKEN(true),
    SPEAKER_TWICE(true),
    DELEGATE_TWICE(true),
    OUTSIDE_CONGRESS(true),
    NIGHT_REST(false),
    SHORT_REST(false),
    TOO_FAR(false),
    ROOM_TOO_SMALL(false),
    CHOSEN_TWICE(false),
    FEWER_SEATS(false),
    ROOM_MISSING(false);

    private final boolean impossible;

    ConflictKind(boolean impossible) {
        this.impossible = impossible;
    }

    public boolean isImpossible() {
        return impossible;
    }
}
