package id.suara.messaging;

/** What a mail says, ready to be sent.
 *
 *  @param subject one line */
public record Letter(String subject, String text, String html) {

    public Letter {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }
}
