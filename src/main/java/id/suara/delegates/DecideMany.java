package id.suara.delegates;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param reason one for all, in words that a child and a guardian can read; null where none is needed
 * @param fields what is to be mended, as in {@link ReturnApplication}; for a return only
 */
public record DecideMany(
        @NotEmpty @Size(max = MOST_AT_ONCE) List<@NotNull Long> ids,
        @NotNull BulkAction action,
        @Size(min = 10, max = 500) String reason,
        List<@NotNull @Pattern(regexp = ReturnApplication.FIELDS) String> fields) {

    public static final int MOST_AT_ONCE = 500;

    public DecideMany {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
