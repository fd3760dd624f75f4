package id.suara.messaging.webinars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param subject one line
 * @param text paragraphs divided by empty lines, without a greeting
 */
public record WriteNote(
        @NotNull NoteAudience audience,
        @NotBlank @Size(max = 150) @Pattern(regexp = "\\P{Cntrl}*", message = "{messaging.text-one-line}")
                String subject,
        @NotBlank @Size(max = 5000) @Pattern(regexp = "[\\P{Cntrl}\\n\\r]*", message = "{messaging.text-control}")
                String text) {

    public WriteNote {
        subject = subject == null ? null : subject.strip();
        text = text == null ? null : text.strip();
    }
}
