package id.suara.messaging.reminders;

import id.suara.kernel.Subject;
import id.suara.messaging.notices.NoticeKind;
import java.time.ZoneId;

/**
 * One whom a reminder reaches: in the application, by mail, or both.
 *
 * @param accountId null for one who is written to only
 * @param notice null with it
 * @param email null for one who is told in the application only, as all of the following are
 * @param mailAbout by which the mail can be kept back
 * @param child whom it is about, as the reader calls them; empty for none
 * @param link where the mail leads, the whole address
 * @param zone in which its reader reads the time
 */
public record Reminded(
        Long accountId,
        NoticeKind notice,
        String name,
        String email,
        String language,
        Subject mailAbout,
        String child,
        String link,
        ZoneId zone) {

    static Reminded inApplication(long accountId, NoticeKind notice) {
        return new Reminded(accountId, notice, null, null, null, null, null, null, null);
    }
}
