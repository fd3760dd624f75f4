package id.suara.programme;

/** Spoken in a session. */
public enum Language {
    INDONESIAN,
    ENGLISH,
    REGIONAL
}
