package id.suara.safeguarding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param words why; needed on the way down
 */
public record SetLevel(@NotNull Level level, @Size(max = RaiseConcern.LONGEST) String words) {}
