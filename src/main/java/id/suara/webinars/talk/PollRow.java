package id.suara.webinars.talk;

import java.util.List;
import java.util.Locale;

/** A poll as moderators see it. @param voters how many have voted */
public record PollRow(
        long id,
        String question,
        String questionEn,
        boolean several,
        PollStatus status,
        int voters,
        List<PollOption> options,
        long version) {

    private static final int WHOLE = 100;

    public String question(Locale reader) {
        return reader.getLanguage().equals("en") ? questionEn : question;
    }

    /** Of those who voted, in percent. */
    public long share(PollOption option) {
        return share(option.votes(), voters);
    }

    static long share(Integer votes, Integer voters) {
        return voters == null || voters == 0 ? 0 : Math.round((double) WHOLE * votes / voters);
    }
}
