package id.suara.moderation;

import id.suara.kernel.AgeBand;
import id.suara.kernel.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * @param authorId the account that wrote it, who never decides it; not shown to moderators
 * @param band for whom a reason is worded; null where nobody can tell
 * @param text the whole of it as readers would see it
 * @param byline as others see the child: pen name, province and age band at most (S9)
 */
public record OpenCase(
        @NotNull Subject subject,
        @Min(1) int revision,
        long authorId,
        AgeBand band,
        @NotNull @Valid CaseText text,
        @NotBlank String byline) {

    /** For a text in one piece. */
    public OpenCase(
            Subject subject, int revision, long authorId, String title, String body, String byline, String topic) {
        this(subject, revision, authorId, null, CaseText.inOnePiece(title, topic, body), byline);
    }
}
