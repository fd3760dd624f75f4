package id.suara.messaging.programme;

import id.suara.agenda.AgendaEvent;
import id.suara.agenda.Delegate;
import id.suara.agenda.Delegates;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.messaging.QuietHours;
import id.suara.messaging.notices.NoticeBook;
import id.suara.messaging.notices.NoticeKind;
import id.suara.programme.ProgrammeEvent;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells delegates in the application that their schedule is different, by day (S26). The schedule marks what is. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ScheduleNotices {

    /** The accounts of applications. */
    private static final String ACCOUNTS = "select p.account_id from application p"
            + " where p.id = any (cast(?1 as bigint[])) and p.account_id is not null";

    @Inject
    Delegates delegates;

    @Inject
    Releases releases;

    @Inject
    NoticeBook notices;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void on(@Observes ProgrammeEvent.Released released) {
        ReleasedProgramme current = releases.find(released.releaseId());
        ReleasedProgramme known = released.previousId() == null ? null : releases.find(released.previousId());
        Map<ZoneId, List<Delegate>> concerned = delegates.all().stream()
                .filter(delegate -> !ScheduleChange.between(known, current, delegate, delegate)
                        .isEmpty())
                .collect(Collectors.groupingBy(Delegate::home));
        Subject release = new Subject("release", released.releaseId());
        concerned.forEach((zone, all) ->
                tell(zone, all.stream().map(Delegate::applicationId).toList(), release));
    }

    void on(@Observes AgendaEvent.Assigned assigned) {
        delegates
                .ofPerson(assigned.personId())
                .ifPresent(delegate -> tell(
                        delegate.home(),
                        List.of(assigned.applicationId()),
                        new Subject("commission", assigned.commissionId())));
    }

    void on(@Observes AgendaEvent.SeatGiven given) {
        tell(given.personId(), given.applicationId(), NoticeKind.SESSION_SEAT, given.sessionId());
    }

    void on(@Observes AgendaEvent.SeatTaken taken) {
        tell(taken.personId(), taken.applicationId(), NoticeKind.SESSION_SEAT_LOST, taken.sessionId());
    }

    private void tell(long personId, long applicationId, NoticeKind kind, long sessionId) {
        delegates
                .ofPerson(personId)
                .ifPresent(delegate -> tell(
                        delegate.home(), List.of(applicationId), kind, new Subject("programme-session", sessionId)));
    }

    private void tell(ZoneId zone, Collection<Long> applications, Subject about) {
        tell(zone, applications, NoticeKind.SCHEDULE_CHANGED, about);
    }

    private void tell(ZoneId zone, Collection<Long> applications, NoticeKind kind, Subject about) {
        notices.tell(
                ACCOUNTS,
                applications.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
                kind,
                about,
                QuietHours.of(settings).day(clock.instant(), Set.of(zone)));
    }
}
