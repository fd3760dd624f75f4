package id.suara.moderation;

import id.suara.kernel.Subject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * @param authorId the account that wrote it, who never decides it; not shown to moderators
 * @param body the whole text as readers would see it
 * @param byline as others see the child: pen name, province and age band at most (S9)
 */
public record OpenCase(
        @NotNull Subject subject,
        @Min(1) int revision,
        long authorId,
        @NotBlank String title,
        @NotBlank String body,
        @NotBlank String byline,
        @NotBlank String topic) {}
