package id.suara.programme;

/** Help that a session offers, said as help and never as a diagnosis (L19). */
public enum AccessService {
    SIGN_LANGUAGE,
    CAPTIONS,
    WHEELCHAIR,
    HEARING_LOOP,
    EASY_WORDS,
    QUIET_ROOM
}
