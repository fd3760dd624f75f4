package id.suara.agenda.choices;

/** How a delegate stands to an optional session. */
public enum Standing {
    NONE,
    SEATED,
    WAITING
}
