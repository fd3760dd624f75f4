package id.suara.webinars.talk;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import java.util.Locale;

/**
 * A poll as an attendee sees it.
 *
 * @param several whether one may choose several
 * @param open whether one can vote now, or choose otherwise
 * @param voted whether the reader has
 * @param voters how many have; null for who does not see the result yet: before they voted, while it is open
 */
public record PollView(
        long id,
        String question,
        String questionEn,
        boolean several,
        boolean open,
        boolean voted,
        Integer voters,
        List<PollOption> options) {

    public String question(Locale reader) {
        return reader.getLanguage().equals("en") ? questionEn : question;
    }

    /** Of those who voted, in percent. */
    public long share(PollOption option) {
        return PollRow.share(option.votes(), voters);
    }

    @JsonbTransient
    public boolean isTold() {
        return voters != null;
    }
}
