package id.suara.messaging.reminders;

import id.suara.agenda.Delegate;
import id.suara.agenda.Delegates;
import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import id.suara.kernel.Subject;
import id.suara.messaging.notices.NoticeKind;
import id.suara.programme.SessionFacts;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.ReleasedSession;
import id.suara.programme.releases.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The first session of each day that a delegate has to be at or has a seat in. It follows the releases: a first session that
 * moves takes its reminder along, and delegates whose commissions or chosen sessions begin at different times are reminded at
 * different times.
 */
@ApplicationScoped
public class DayBegins implements ReminderSource {

    /** What a reminder is about: a moment, in minutes since 1970. */
    private static final String ABOUT = "day-begin";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Releases releases;

    @Inject
    Delegates delegates;

    @Inject
    Consents consents;

    @Override
    public String kind() {
        return "day-begins";
    }

    @Override
    public List<Integer> usual() {
        return List.of(60);
    }

    @Override
    public List<Coming> coming(Instant after, Instant until) {
        return beginnings().values().stream()
                .flatMap(days -> days.values().stream())
                .filter(at -> at.isAfter(after) && !at.isAfter(until))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(at -> new Coming(new Subject(ABOUT, at.getEpochSecond() / 60), at))
                .toList();
    }

    @Override
    public List<Reminded> readers(Coming coming) {
        Map<Delegate, Map<LocalDate, Instant>> beginnings = beginnings();
        Map<Long, Delegate> concerned = beginnings.entrySet().stream()
                .filter(days -> days.getValue().containsValue(coming.at()))
                .collect(Collectors.toMap(days -> days.getKey().personId(), Map.Entry::getKey));
        Set<Long> consented = consents.givenAmong(concerned.keySet(), Purpose.PARTICIPATION);
        List<Long> applications = concerned.values().stream()
                .filter(delegate -> consented.contains(delegate.personId()))
                .map(Delegate::applicationId)
                .sorted()
                .toList();
        return accounts(applications).stream()
                .map(account -> Reminded.inApplication(account, NoticeKind.DAY_BEGINS))
                .toList();
    }

    /** When each delegate's days begin, by the congress's day. */
    private Map<Delegate, Map<LocalDate, Instant>> beginnings() {
        Congress congress = congresses.current().orElse(null);
        ReleasedProgramme programme =
                congress == null ? null : releases.current(congress.getId()).orElse(null);
        if (programme == null) {
            return Map.of();
        }
        List<SessionFacts> sessions = programme.sessions().stream()
                .map(ReleasedSession::facts)
                .filter(SessionFacts::takesPlace)
                .toList();
        Map<Delegate, Map<LocalDate, Instant>> all = new HashMap<>();
        // Delegates of one commission who chose the same have the same days.
        record Same(Long commission, Set<Long> chosen) {}
        Map<Same, Map<LocalDate, Instant>> days = new HashMap<>();
        for (Delegate delegate : delegates.all()) {
            all.put(
                    delegate,
                    days.computeIfAbsent(
                            new Same(delegate.commissionId(), delegate.chosen()),
                            any -> days(delegate, sessions, congress.zone())));
        }
        return all;
    }

    private static Map<LocalDate, Instant> days(Delegate delegate, List<SessionFacts> sessions, ZoneId zone) {
        Map<LocalDate, Instant> days = new HashMap<>();
        sessions.stream()
                .filter(delegate::attends)
                .map(session -> session.plan().startsAt())
                .forEach(at -> days.merge(
                        at.atZone(zone).toLocalDate(), at, (one, other) -> one.isBefore(other) ? one : other));
        return days;
    }

    private List<Long> accounts(Collection<Long> applications) {
        List<?> found = em.createNativeQuery("select c.id from application a join account c on c.id = a.account_id"
                        + " where a.id = any (cast(?1 as bigint[])) and c.status <> 'LOCKED' order by c.id")
                .setParameter(1, applications.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
