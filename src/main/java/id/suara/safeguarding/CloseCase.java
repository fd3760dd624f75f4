package id.suara.safeguarding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param words what was found or done; always needed
 */
public record CloseCase(@NotNull CloseReason reason, @Size(max = RaiseConcern.LONGEST) String words) {}
