package id.suara.moderation;

import id.suara.kernel.Subject;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * @param authorId the account that wrote it, who never decides it; not shown to moderators
 * @param body the whole text as readers would see it
 * @param byline as others see the child: pen name, province and age band at most (S9)
 * @param titled whether the title is the child's own, to be read by the detectors beside the body
 */
public record OpenCase(
        @NotNull Subject subject,
        @Min(1) int revision,
        long authorId,
        @NotBlank String title,
        @NotBlank String body,
        @NotBlank String byline,
        @NotBlank String topic,
        boolean titled) {

    private static final int OPENING = 80;

    public OpenCase(
            Subject subject, int revision, long authorId, String title, String body, String byline, String topic) {
        this(subject, revision, authorId, title, body, byline, topic, true);
    }

    /** A text without a title: it is listed by how it begins. */
    public static OpenCase untitled(
            Subject subject, int revision, long authorId, String body, String byline, String topic) {
        return new OpenCase(subject, revision, authorId, opening(body), body, byline, topic, false);
    }

    private static String opening(String body) {
        String line = body.replaceAll("\\s+", " ");
        if (line.length() <= OPENING) {
            return line;
        }
        int space = line.lastIndexOf(' ', OPENING);
        int end = space > OPENING / 2 ? space : OPENING;
        // Never between the two halves of one character.
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
