package id.suara.programme;

import id.suara.kernel.AgeBand;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

/** Plans for tests, in the words of what matters to them. Times are Jakarta's, as in {@code 2027-09-21T09:00}. */
public final class Planned {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private String title = "Sidang komisi";
    private Audience audience = Audience.EVERYBODY;
    private Set<Long> commissions = Set.of();
    private Long room;
    private Instant start;
    private Instant end;
    private Integer capacity;
    private Set<Long> speakers = Set.of();

    public static Planned session(String title) {
        Planned planned = new Planned();
        planned.title = title;
        return planned;
    }

    public static Instant wib(String time) {
        return LocalDateTime.parse(time).atZone(WIB).toInstant();
    }

    public Planned from(String time) {
        start = wib(time);
        return this;
    }

    public Planned to(String time) {
        end = wib(time);
        return this;
    }

    public Planned in(Long roomId) {
        room = roomId;
        return this;
    }

    public Planned forCommissions(Long... ids) {
        audience = Audience.COMMISSIONS;
        commissions = Set.of(ids);
        return this;
    }

    public Planned optional() {
        audience = Audience.OPTIONAL;
        return this;
    }

    public Planned holding(int people) {
        capacity = people;
        return this;
    }

    public Planned by(Long... ids) {
        speakers = Set.of(ids);
        return this;
    }

    public SessionPlan plan() {
        return new SessionPlan(
                title,
                null,
                "Keterangan " + title,
                null,
                SessionKind.COMMON,
                audience,
                null,
                commissions,
                room,
                start,
                end,
                capacity,
                Set.of(Language.INDONESIAN),
                Set.of(AgeBand.UP_TO_15),
                Set.of(),
                speakers);
    }

    public SessionFacts facts(long id) {
        return new SessionFacts(id, "sesi-" + id + "@suara", false, plan(), null);
    }
}
