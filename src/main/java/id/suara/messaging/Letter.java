package id.suara.messaging;

/** What a mail says, ready to be sent.
 *
 *  @param subject one line */
record Letter(String subject, String text, String html) {

    Letter {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }
}
