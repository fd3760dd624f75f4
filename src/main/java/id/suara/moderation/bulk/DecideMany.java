package id.suara.moderation.bulk;

import id.suara.moderation.DecideCase;
import id.suara.moderation.Outcome;
import id.suara.moderation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** @param reason one for all the children, in plain words; needed unless they are published */
public record DecideMany(
        @NotEmpty(message = "{moderation.bulk-none}") @Size(max = MOST, message = "{moderation.bulk-many}")
                List<@NotNull(message = "{moderation.bulk-none}") @Valid Chosen> cases,
        @NotNull(message = "{moderation.outcome-missing}") Outcome outcome,
        @Size(max = 2000, message = "{moderation.reason-long}") String reason)
        implements Serializable {

    public static final int MOST = 50;

    /** A case as it was read. */
    public record Chosen(
            @NotNull(message = "{moderation.bulk-none}") Long id,
            @NotNull(message = "{moderation.revision-missing}") Integer revision,
            @NotNull(message = "{moderation.version-missing}") Long version)
            implements Serializable {}

    public DecideMany {
        reason = PlainText.clean(reason);
    }

    @AssertTrue(message = "{moderation.reason-missing}")
    public boolean isReasoned() {
        return outcome == null || !outcome.needsReason() || reason != null;
    }

    DecideCase decisionOn(Chosen chosen) {
        return new DecideCase(chosen.revision(), chosen.version(), outcome, reason);
    }
}
