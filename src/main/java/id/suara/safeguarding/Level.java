package id.suara.safeguarding;

import java.time.Duration;

/** How great the danger is, from small to great, and how soon somebody must have taken it up (domain.md section 5). */
public enum Level {
    LOW(Duration.ofHours(72)),
    MEDIUM(Duration.ofHours(6)),
    HIGH(Duration.ofHours(1));

    private final Duration acknowledgedWithin;

    Level(Duration acknowledgedWithin) {
        this.acknowledgedWithin = acknowledgedWithin;
    }

    public Duration acknowledgedWithin() {
        return acknowledgedWithin;
    }

    boolean isAbove(Level other) {
        return compareTo(other) > 0;
    }
}
