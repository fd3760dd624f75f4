package id.suara.messaging.reminders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** When organizers want reminders of one kind to go. */
@Entity
@Table(name = "reminder_plan")
class ReminderPlan {

    @Id
    private String kind;

    private String offsets;

    @Column(name = "changed_by")
    private long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected ReminderPlan() {}

    static ReminderPlan of(String kind, List<Integer> minutes, long by, Instant at) {
        ReminderPlan plan = new ReminderPlan();
        plan.kind = kind;
        plan.change(minutes, by, at);
        return plan;
    }

    /** @param minutes as {@link ReminderOffsets#checked} gives them */
    void change(List<Integer> minutes, long by, Instant at) {
        offsets = ReminderOffsets.written(minutes);
        changedBy = by;
        changedAt = at;
    }

    List<Integer> minutes() {
        return ReminderOffsets.read(offsets);
    }

    long getVersion() {
        return version;
    }
}
