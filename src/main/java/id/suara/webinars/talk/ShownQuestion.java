package id.suara.webinars.talk;

/**
 * A question as other attendees see it.
 *
 * @param supports how many others want to hear the answer
 * @param supported whether the reader is one of them
 * @param own whether the reader wrote it
 */
public record ShownQuestion(
        long id, String words, Writer writer, boolean answered, int supports, boolean supported, boolean own) {}
