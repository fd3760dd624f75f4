package id.suara.moderation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a case is about, as it was written: in one piece, or as a problem, a proposal and perhaps an addressee.
 *
 * @param body null for a text in parts
 * @param pictures what its pictures show, one in each line; null for a text without any
 */
public record CaseText(
        @NotBlank String title,
        @NotBlank String topic,
        String body,
        String problem,
        String proposal,
        String addressee,
        String pictures) {

    public static CaseText inOnePiece(String title, String topic, String body) {
        return new CaseText(title, topic, body, null, null, null, null);
    }

    /** @param addressee may be null, as {@code pictures} */
    public static CaseText inParts(
            String title, String topic, String problem, String proposal, String addressee, String pictures) {
        return new CaseText(title, topic, null, problem, proposal, addressee, pictures);
    }

    @AssertTrue
    public boolean isWhole() {
        return body == null ? isWritten(problem) && isWritten(proposal) : isWritten(body) && problem == null;
    }

    private static boolean isWritten(String words) {
        return words != null && !words.isBlank();
    }

    /** @return null for a part that the text does not have */
    public String words(Part part) {
        return switch (part) {
            case TITLE -> title;
            case TOPIC -> topic;
            case BODY -> body;
            case PROBLEM -> problem;
            case PROPOSAL -> proposal;
            case ADDRESSEE -> addressee;
            case PICTURES -> pictures;
        };
    }

    /** Those that it has, in the order of {@link Part}. */
    public Map<Part, String> parts() {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (words(part) != null) {
                parts.put(part, words(part));
            }
        }
        return parts;
    }

    /** As one text, for those who need no places in it. */
    public String joined() {
        Map<Part, String> all = parts();
        all.remove(Part.TOPIC);
        return String.join("\n\n", all.values());
    }
}
