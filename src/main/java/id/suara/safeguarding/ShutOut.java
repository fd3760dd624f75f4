package id.suara.safeguarding;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * From whom a case is kept, in place of what was said before.
 *
 * @param accounts officers; others are passed over, for they cannot read it anyway
 * @param office whether the offices of the case's province are among them
 */
public record ShutOut(@Size(max = 50) List<Long> accounts, Boolean office) {

    public ShutOut {
        accounts = accounts == null ? List.of() : List.copyOf(accounts);
    }
}
