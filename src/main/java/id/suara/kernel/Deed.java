package id.suara.kernel;

/**
 * Something was done, or something sensitive was read: fired inside the transaction, kept by the audit log in the same one.
 *
 * @param action stable words, {@code feature.deed} in the past tense, such as {@code delegates.admitted}
 * @param subject what it was done to; null when there is no one thing
 * @param details facts and ids, never personal data or a child's words; may be null
 */
public record Deed(String action, Subject subject, String details) {

    public static Deed of(String action, Subject subject) {
        return new Deed(action, subject, null);
    }

    public static Deed of(String action, Subject subject, String details) {
        return new Deed(action, subject, details);
    }
}
