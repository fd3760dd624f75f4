package id.suara.messaging.offices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param language of the frame around the words: greeting, button, sender
 * @param subject one line
 * @param text paragraphs divided by empty lines, without a greeting
 */
public record WriteToOffice(
        @NotNull @Pattern(regexp = "\\d{2}", message = "{messaging.office-unknown}") String province,
        @NotNull @Pattern(regexp = "id|en") String language,
        @NotBlank @Size(max = 150) @Pattern(regexp = "\\P{Cntrl}*", message = "{messaging.text-one-line}")
                String subject,
        @NotBlank @Size(max = 5000) @Pattern(regexp = "[\\P{Cntrl}\\n\\r]*", message = "{messaging.text-control}")
                String text) {

    public WriteToOffice {
        subject = subject == null ? null : subject.strip();
        text = text == null ? null : text.strip();
    }
}
