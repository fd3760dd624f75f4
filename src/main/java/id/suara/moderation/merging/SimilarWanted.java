package id.suara.moderation.merging;

import id.suara.kernel.Subject;
import java.util.ArrayList;
import java.util.List;

/** Asks whoever keeps a thing for what is public and says nearly the same. Asked anew each time and copied nowhere. */
public final class SimilarWanted {

    /**
     * One that is near.
     *
     * @param about such as {@code idea:12}
     * @param byline as others see the child: pen name and province (S9)
     * @param excerpt how it begins
     */
    public record Near(String about, String title, String byline, String excerpt) {}

    private final Subject subject;
    private final String words;
    private final List<Near> near = new ArrayList<>();

    SimilarWanted(Subject subject, String words) {
        this.subject = subject;
        this.words = words;
    }

    public Subject subject() {
        return subject;
    }

    /** What it says; null for what is public already, which whoever keeps it knows. */
    public String words() {
        return words;
    }

    /** Called for the nearest first. */
    public void keep(Near one) {
        near.add(one);
    }

    List<Near> near() {
        return List.copyOf(near);
    }
}
