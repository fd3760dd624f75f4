package id.suara.messaging.reminders;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.messaging.Outbox;
import id.suara.messaging.WriteMail;
import id.suara.messaging.notices.NoticeBook;
import id.suara.messaging.reminders.ReminderSource.Coming;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans what comes, and tells what is due. Several may run at a time, on any node. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@ActivateRequestContext
public class ReminderRound {

    /** Beyond the longest offset, so that a reminder is planned before it is due, however seldom is looked. */
    private static final Duration AHEAD = Duration.ofHours(2);

    // What was planned for another moment of the same time, or with an offset that is not wanted any more, goes; what
    // is
    // right stays, and so does what comes later than the sources were asked for.
    private static final String FORGET = "delete from reminder where kind = ?1 and state = 'PLANNED' and at > ?2 and"
            + " (before_minutes <> all(cast(?7 as int[])) or at <= ?8 and (about_kind, about_id, at, before_minutes) not in"
            + " (select * from unnest(cast(?3 as text[]), cast(?4 as bigint[]), cast(?5 as timestamptz[]),"
            + " cast(?6 as int[]))))";
    private static final String PLAN =
            "insert into reminder (id, kind, about_kind, about_id, at, before_minutes, due_at, state)"
                    + " select nextval('suara_id'), ?1, k, i, a, m, a - m * interval '1 minute', 'PLANNED'"
                    + " from unnest(cast(?2 as text[]), cast(?3 as bigint[]), cast(?4 as timestamptz[]), cast(?5 as int[]))"
                    + " as wanted (k, i, a, m) order by k, i, a, m on conflict do nothing";

    /** One wanted reminder. */
    private record Wanted(Coming coming, int minutes) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<ReminderSource> sources;

    @Inject
    ReminderPlans plans;

    @Inject
    NoticeBook notices;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Compares what the sources say with what is planned. */
    public void plan(Instant now) {
        for (ReminderSource source : sources) {
            List<Integer> minutes = plans.minutes(source);
            int longest = minutes.stream().mapToInt(Integer::intValue).max().orElse(0);
            Instant until = now.plus(Duration.ofMinutes(longest)).plus(AHEAD);
            List<Wanted> wanted = source.coming(now, until).stream()
                    .flatMap(coming -> minutes.stream().map(each -> new Wanted(coming, each)))
                    .toList();
            em.createNativeQuery(FORGET)
                    .setParameter(1, source.kind())
                    .setParameter(2, Timestamp.from(now))
                    .setParameter(3, array(wanted, "kind"))
                    .setParameter(4, array(wanted, "id"))
                    .setParameter(5, array(wanted, "at"))
                    .setParameter(6, array(wanted, "minutes"))
                    .setParameter(7, "{" + ReminderOffsets.written(minutes) + "}")
                    .setParameter(8, Timestamp.from(until))
                    .executeUpdate();
            em.createNativeQuery(PLAN)
                    .setParameter(1, source.kind())
                    .setParameter(2, array(wanted, "kind"))
                    .setParameter(3, array(wanted, "id"))
                    .setParameter(4, array(wanted, "at"))
                    .setParameter(5, array(wanted, "minutes"))
                    .executeUpdate();
        }
    }

    private static String array(List<Wanted> wanted, String column) {
        return wanted.stream()
                .map(each -> switch (column) {
                    case "kind" -> each.coming().about().kind();
                    case "id" -> String.valueOf(each.coming().about().id());
                    case "at" -> each.coming().at().toString();
                    default -> String.valueOf(each.minutes());
                })
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Tells the next one that is due, or marks it as missed.
     *
     *  @return whether there was one */
    public boolean tellNext(Instant now) {
        List<?> due = em.createNativeQuery(
                        "select id, kind, about_kind, about_id, at, before_minutes, due_at from reminder"
                                + " where state = 'PLANNED' and due_at <= ?1 order by due_at, id limit 1 for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        Object[] columns = (Object[]) due.get(0);
        Coming coming = new Coming(
                new Subject((String) columns[2], ((Number) columns[3]).longValue()),
                ((Timestamp) columns[4]).toInstant());
        Duration offset = Duration.ofMinutes(((Number) columns[5]).longValue());
        boolean late = now.isAfter(((Timestamp) columns[6]).toInstant().plus(offset.dividedBy(2)));
        int told = late ? 0 : tell((String) columns[1], coming);
        em.createNativeQuery("update reminder set state = ?1, settled_at = ?2, told = ?3 where id = ?4")
                .setParameter(1, late ? "MISSED" : "TOLD")
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, told)
                .setParameter(4, ((Number) columns[0]).longValue())
                .executeUpdate();
        return true;
    }

    private int tell(String kind, Coming coming) {
        List<Reminded> readers = sources.stream()
                .filter(source -> source.kind().equals(kind))
                .flatMap(source -> source.readers(coming).stream())
                .toList();
        for (Reminded reader : readers) {
            if (reader.accountId() != null) {
                notices.tell(
                        reader.accountId(),
                        reader.notice(),
                        coming.about(),
                        coming.at().toString(),
                        clock.instant());
            }
            if (reader.email() != null) {
                write(kind, coming, reader);
            }
        }
        return readers.size();
    }

    private void write(String kind, Coming coming, Reminded reader) {
        Locale locale = Locale.forLanguageTag(reader.language());
        Map<String, Object> values = Map.of(
                "name", reader.name(),
                "child", reader.child(),
                "when", IndonesianTime.full(coming.at(), reader.zone(), locale));
        outbox.write(
                new WriteMail(
                        mailKind(kind), reader.mailAbout(), reader.name(), reader.email(), reader.language(), Map.of()),
                new Wording.Filled(
                        text(locale, kind, "subject", values),
                        List.of(
                                paragraph(Texts.named(Texts.get(locale, "messaging.families.greeting"), values)),
                                paragraph(text(locale, kind, "text", values)),
                                new Block(Block.Kind.LINK, List.of(reader.link()))),
                        text(locale, kind, "button", values)),
                reader.link(),
                Texts.get(locale, "reminder.sender"));
    }

    static String mailKind(String kind) {
        return "reminder-" + kind;
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, List.of(text));
    }

    private static String text(Locale locale, String kind, String part, Map<String, Object> values) {
        return Texts.named(Texts.get(locale, "reminder." + kind + "." + part), values);
    }
}
