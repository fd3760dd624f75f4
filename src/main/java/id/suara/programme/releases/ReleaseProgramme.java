package id.suara.programme.releases;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * @param basedOn the id of the release that was current when this was decided; null for the first
 * @param draftVersion the draft's version that was looked at
 * @param confirmed the keys of the conflicts that are known and taken
 */
public record ReleaseProgramme(
        @NotNull(message = "{programme.name-size}") @Size(min = 2, max = 120, message = "{programme.name-size}")
                String name,
        Long basedOn,
        @NotNull(message = "{programme.draft-version-missing}") Long draftVersion,
        Set<String> confirmed) {

    public ReleaseProgramme {
        name = PlainText.line(name);
        confirmed = confirmed == null ? Set.of() : Set.copyOf(confirmed);
    }
}
