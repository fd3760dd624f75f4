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
 * @param titled whether the title is the child's own, to be read by the detectors beside the body
 */
public record OpenCase(
        @NotNull Subject subject,
        @Min(1) int revision,
        long authorId,
        AgeBand band,
        @NotNull @Valid CaseText text,
        @NotBlank String byline,
        boolean titled) {

    private static final int OPENING = 80;

    public OpenCase(Subject subject, int revision, long authorId, AgeBand band, CaseText text, String byline) {
        this(subject, revision, authorId, band, text, byline, true);
    }

    /** For a text in one piece. */
    public OpenCase(
            Subject subject, int revision, long authorId, String title, String body, String byline, String topic) {
        this(subject, revision, authorId, null, CaseText.inOnePiece(title, topic, body), byline, true);
    }

    /** A text without a title: it is listed by how it begins. */
    public static OpenCase untitled(
            Subject subject, int revision, long authorId, AgeBand band, String body, String byline, String topic) {
        return new OpenCase(
                subject, revision, authorId, band, CaseText.inOnePiece(opening(body), topic, body), byline, false);
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
