package id.suara.messaging.reminders;

import id.suara.kernel.Subject;
import id.suara.messaging.notices.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Times of a test's own. */
@ApplicationScoped
public class TrialTimes implements ReminderSource {

    static final String KIND = "trial";

    private final List<Coming> times = new ArrayList<>();
    private long reader;

    synchronized void clear() {
        times.clear();
        reader = 0;
    }

    /** In place of what it was before. */
    synchronized void set(long about, Instant at, long account) {
        times.removeIf(each -> each.about().id() == about);
        if (at != null) {
            times.add(new Coming(new Subject("trial", about), at));
        }
        reader = account;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Integer> usual() {
        return List.of(3 * 24 * 60, 24 * 60, 60);
    }

    @Override
    public synchronized List<Coming> coming(Instant after, Instant until) {
        return times.stream()
                .filter(each -> each.at().isAfter(after) && !each.at().isAfter(until))
                .toList();
    }

    @Override
    public synchronized List<Reminded> readers(Coming coming) {
        return reader == 0 || !times.contains(coming)
                ? List.of()
                : List.of(Reminded.inApplication(reader, NoticeKind.CONGRESS_BEGINS));
    }
}
