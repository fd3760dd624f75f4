package id.suara.ideas.answers;

/** What has become of a promise. */
public enum ProgressState {
    UNDER_WAY,
    KEPT,
    NOT_KEPT;

    public boolean isEnd() {
        return this != UNDER_WAY;
    }
}
