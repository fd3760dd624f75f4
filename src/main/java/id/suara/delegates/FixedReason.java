package id.suara.delegates;

import id.suara.kernel.Texts;
import java.util.Locale;

/** Why something was decided, where nobody chose the words: each reader is told in their own language. */
public enum FixedReason {
    /** An older application is the same child's and goes on. */
    DUPLICATE;

    /** @param written what a person wrote, null for nothing
     *  @param fixed null where a person wrote, or nobody owed a reason
     *  @return the reason in words a child can read, or null */
    static String said(String written, FixedReason fixed, Locale locale) {
        return fixed == null ? written : Texts.get(locale, "delegates.fixed-reason." + fixed);
    }
}
