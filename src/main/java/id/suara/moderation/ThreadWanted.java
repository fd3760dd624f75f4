package id.suara.moderation;

import id.suara.kernel.Subject;
import java.util.ArrayList;
import java.util.List;

/** Asks whoever keeps a thing what it answers, for the moderator who reads it. Asked anew each time and copied nowhere. */
public final class ThreadWanted {

    /**
     * One text that stands above it.
     *
     * @param title null for a text without one
     * @param byline as others see the child: pen name and province (S9)
     */
    public record Entry(String title, String byline, String words) {}

    private final Subject subject;
    private final List<Entry> entries = new ArrayList<>();

    ThreadWanted(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }

    /** Called for the furthest first. Only what is public belongs here. */
    public void keep(String title, String byline, String words) {
        entries.add(new Entry(title, byline, words));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
