package id.suara.messaging.texts;

import java.util.Arrays;
import java.util.Optional;

/** What a mail can name. Its meaning and its example are {@code messaging.placeholder.*} and {@code messaging.example.*}. */
public enum Placeholder {
    NAME("name"),
    GUARDIAN("guardian"),
    CHILD("child"),
    CHILDREN("children"),
    FULL_NAME("fullName"),
    PROVINCE("province"),
    CONGRESS("congress"),
    LINK("link"),
    DAYS("days"),
    DAY("day"),
    LAST_DAY("lastDay"),
    ANSWERS("answers"),
    CONSEQUENCE("consequence"),
    TEXT("text"),
    FROM("from"),
    FIRST_DAY("firstDay"),
    FINAL_DAY("finalDay"),
    LOGIN("login"),
    UNTIL("until"),
    REASON("reason");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** What stands between the braces. */
    public String word() {
        return word;
    }

    /** As it is typed, {@code {{ child }}}. */
    public String written() {
        return "{{ " + word + " }}";
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
    }
}
