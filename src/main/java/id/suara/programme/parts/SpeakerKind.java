package id.suara.programme.parts;

/** Who talks to the delegates, and who helps them talk. */
public enum SpeakerKind {
    SPEAKER,
    FACILITATOR
}
