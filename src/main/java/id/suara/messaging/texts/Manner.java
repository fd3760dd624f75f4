package id.suara.messaging.texts;

/**
 * How mails of a kind go out.
 *
 * @param hurry why they do not wait for the morning, {@link Hurry#NONE} for those that do (S26)
 * @param gathering what becomes of several within minutes
 * @param optional whether a reader can stop them, for each address and kind by itself
 */
public record Manner(Hurry hurry, Gathering gathering, boolean optional) {

    /** Why a mail may come at night. */
    public enum Hurry {
        /** It may not. */
        NONE,
        /** The reader asked for it this moment and waits for it. */
        ASKED_FOR,
        /** A child may be in danger, and an adult can do something now. */
        DANGER,
        /** What a family or a member of staff is on its way to does not take place. */
        CANCELLED,
        /** It is about no child, and no child is where its reader is: webinars are for adults. */
        NO_CHILD
    }

    /** What becomes of several of them within minutes, or over night. */
    public enum Gathering {
        /** Each goes by itself, at once. */
        NONE,
        /** Each goes at once; but one that still waits, for the morning say, is overtaken by a newer one about the same child's
         *  place. */
        PLACE,
        /** It says what is different from what its reader knew, and waits for a few minutes: what changes meanwhile changes it. */
        RETOLD
    }

    /** By day, each by itself, obligatory. What nobody said anything else about goes like this. */
    public static final Manner PLAIN = new Manner(Hurry.NONE, Gathering.NONE, false);

    static final Manner PLACE = new Manner(Hurry.NONE, Gathering.PLACE, false);

    static Manner hurried(Hurry why) {
        return new Manner(why, Gathering.NONE, false);
    }

    static Manner gathered(Gathering how) {
        return new Manner(Hurry.NONE, how, false);
    }

    Manner stoppable() {
        return new Manner(hurry, gathering, true);
    }
}
