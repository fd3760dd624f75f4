package id.suara.messaging.families;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Whom a letter would reach, or reached.
 *
 *  @param guardians how many mails, one each
 *  @param children how many children they are about
 *  @param leftOut how many of those chosen it is not about, by the reason's code
 *  @param unreachable those who have no address; each hears of it from their office
 *  @param sample the mail as one of them would read it; null without words, and when nobody would */
public record LetterEffect(
        int guardians, int children, Map<String, Integer> leftOut, List<Unreachable> unreachable, Sample sample)
        implements Serializable {

    public record Unreachable(long applicationId, String child, String guardian) implements Serializable {}

    /** @param recipient the guardian's name */
    public record Sample(String recipient, String language, String subject, String text) implements Serializable {}
}
