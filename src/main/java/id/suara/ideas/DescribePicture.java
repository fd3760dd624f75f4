package id.suara.ideas;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a picture shows, for those who do not see it; a line, cleaned of what cannot be seen. */
public record DescribePicture(
        @NotNull(message = "{ideas.picture-description}")
                @Size(min = 5, max = 200, message = "{ideas.picture-description}")
                String description) {

    public DescribePicture {
        description = PlainText.line(description);
    }
}
