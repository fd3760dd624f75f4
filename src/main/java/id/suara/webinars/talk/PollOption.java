package id.suara.webinars.talk;

import java.util.Locale;

/**
 * One of the answers to choose from.
 *
 * @param position from 0
 * @param chosen whether the reader chose it
 * @param votes null for who does not see the result yet
 */
public record PollOption(int position, String words, String wordsEn, boolean chosen, Integer votes) {

    public String words(Locale reader) {
        return reader.getLanguage().equals("en") ? wordsEn : words;
    }

    PollOption withoutVotes() {
        return new PollOption(position, words, wordsEn, chosen, null);
    }
}
