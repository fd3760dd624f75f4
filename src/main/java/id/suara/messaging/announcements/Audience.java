package id.suara.messaging.announcements;

import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Filters; null narrows nothing.
 *
 * @param province only those who belong to it; moderators belong to none
 * @param mode of children, and so of their guardians, as the two after it
 * @param status null for all that have not come to nothing
 */
public record Audience(
        @NotEmpty(message = "{announcements.no-audience}") Set<@NotNull AudienceKind> kinds,
        @Pattern(regexp = "\\d{2}", message = "{messaging.office-unknown}") String province,
        Mode mode,
        ApplicationStatus status,
        AgeBand ageBand)
        implements Serializable {

    public Audience {
        kinds = kinds == null || kinds.isEmpty() || kinds.stream().anyMatch(Objects::isNull)
                ? Set.of()
                : EnumSet.copyOf(kinds);
        province = province == null || province.isBlank() ? null : province;
    }

    boolean isFor(AudienceKind kind) {
        return kinds.contains(kind);
    }

    /** Whether everybody it reaches is a guardian, so that children can be named. */
    boolean isForGuardiansAlone() {
        return kinds.equals(EnumSet.of(AudienceKind.GUARDIANS));
    }
}
