package id.suara.safeguarding;

import id.suara.kernel.Subject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A concern. Nothing is required: that somebody asks for help is enough.
 *
 * @param urgent whether somebody is in danger now; null for no
 * @param about what it is about, such as {@code idea:12}
 * @param notTo officers who must not read it
 * @param notToOffice whether the offices of the child's province must not
 */
public record RaiseConcern(
        @Size(max = LONGEST) String what,
        @Size(max = 1000) String who,
        @Size(max = 500) String reach,
        Boolean urgent,
        @Pattern(regexp = SUBJECT) String about,
        @Size(max = 50) List<Long> notTo,
        Boolean notToOffice) {

    /** Characters. */
    public static final int LONGEST = 5000;

    public static final String SUBJECT = "[a-z]{1,20}:[0-9]{1,18}";

    public RaiseConcern {
        notTo = notTo == null ? List.of() : List.copyOf(notTo);
    }

    Level level() {
        // Until an officer has looked: a report without a word may hide the worst, so never the lowest.
        return Boolean.TRUE.equals(urgent) ? Level.HIGH : Level.MEDIUM;
    }

    Optional<Subject> subject() {
        return Optional.ofNullable(about)
                .map(given -> given.split(":"))
                .map(parts -> new Subject(parts[0], Long.parseLong(parts[1])));
    }
}
