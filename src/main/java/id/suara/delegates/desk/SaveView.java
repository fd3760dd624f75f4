package id.suara.delegates.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param columns by name, those that are shown */
public record SaveView(
        @NotBlank @Size(max = 40) String name,
        @NotNull DeskFilter filter,
        @Size(max = 12) List<@NotNull @Pattern(regexp = "[A-Z_]{1,15}") String> columns) {

    public SaveView {
        name = name == null ? null : name.strip();
        columns = columns == null ? List.of() : List.copyOf(columns);
    }
}
