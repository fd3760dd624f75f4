package id.suara.delegates.imports;

public enum ImportState {
    RUNNING,
    /** Nobody knows yet which columns are which; a person says. */
    MAPPING,
    /** Everything is judged and nothing written; a person decides. */
    PREVIEW,
    DONE,
    FAILED,
    CANCELLED,
    /** Nobody decided in time: what was kept of the file is deleted. */
    EXPIRED;

    /** Whether it waits for a person. */
    public boolean isWaiting() {
        return this == MAPPING || this == PREVIEW;
    }
}
