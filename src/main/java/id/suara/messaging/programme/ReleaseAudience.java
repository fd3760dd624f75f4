package id.suara.messaging.programme;

import java.io.Serializable;

/**
 * Who would be told of a release.
 *
 * @param adults addresses of guardians and chaperones that a mail goes to
 * @param atOnce those of them that are told of a cancellation at once, at night too
 * @param delegates who are told in the application
 * @param sample the mail as the first of the adults would read it; null when nobody is told
 */
public record ReleaseAudience(int adults, int atOnce, int delegates, Sample sample) implements Serializable {

    public record Sample(String reader, String subject, String text) implements Serializable {}
}
