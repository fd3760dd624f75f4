package id.suara.messaging.programme;

import id.suara.agenda.AgendaEvent;
import id.suara.agenda.Delegate;
import id.suara.agenda.Delegates;
import id.suara.congress.Congresses;
import id.suara.delegates.intake.Mode;
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
import java.util.stream.Stream;

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
    Congresses congresses;

    @Inject
    NoticeBook notices;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void on(@Observes ProgrammeEvent.Released released) {
        ReleasedProgramme current = releases.find(released.releaseId());
        ReleasedProgramme known = released.previousId() == null ? null : releases.find(released.previousId());
        Map<Set<ZoneId>, List<Delegate>> concerned = delegates.all().stream()
                .filter(delegate -> !ScheduleChange.between(known, current, delegate, delegate)
                        .isEmpty())
                .collect(Collectors.groupingBy(this::whereabouts));
        Subject release = new Subject("release", released.releaseId());
        concerned.forEach((zones, all) ->
                tell(zones, all.stream().map(Delegate::applicationId).toList(), release));
    }

    void on(@Observes AgendaEvent.Assigned assigned) {
        delegates
                .ofPerson(assigned.personId())
                .ifPresent(delegate -> tell(
                        whereabouts(delegate),
                        List.of(assigned.applicationId()),
                        new Subject("commission", assigned.commissionId())));
    }

    void on(@Observes AgendaEvent.SeatGiven given) {
        forget(given.applicationId(), given.sessionId());
        tell(given.personId(), given.applicationId(), NoticeKind.SESSION_SEAT, given.sessionId());
    }

    void on(@Observes AgendaEvent.SeatGivenBack left) {
        forget(left.applicationId(), left.sessionId());
    }

    void on(@Observes AgendaEvent.SeatTaken taken) {
        forget(taken.applicationId(), taken.sessionId());
        tell(taken.personId(), taken.applicationId(), NoticeKind.SESSION_SEAT_LOST, taken.sessionId());
    }

    private void tell(long personId, long applicationId, NoticeKind kind, long sessionId) {
        delegates
                .ofPerson(personId)
                .ifPresent(delegate -> tell(
                        whereabouts(delegate),
                        List.of(applicationId),
                        kind,
                        new Subject("programme-session", sessionId)));
    }

    /** What was told of a seat and has not been read is true no more. */
    private void forget(long applicationId, long sessionId) {
        notices.forgetUnread(
                ACCOUNTS,
                array(List.of(applicationId)),
                List.of(NoticeKind.SESSION_SEAT, NoticeKind.SESSION_SEAT_LOST),
                new Subject("programme-session", sessionId));
    }

    /** Where it has to be day (S26): at home, and where the congress is for one who travels there. */
    private Set<ZoneId> whereabouts(Delegate delegate) {
        return delegate.mode() == Mode.ON_SITE
                ? Stream.of(delegate.home(), congresses.requireCurrent().zone()).collect(Collectors.toSet())
                : Set.of(delegate.home());
    }

    private static String array(Collection<Long> applications) {
        return applications.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private void tell(Set<ZoneId> zones, Collection<Long> applications, Subject about) {
        tell(zones, applications, NoticeKind.SCHEDULE_CHANGED, about);
    }

    private void tell(Set<ZoneId> zones, Collection<Long> applications, NoticeKind kind, Subject about) {
        notices.tell(
                ACCOUNTS,
                array(applications),
                kind,
                about,
                QuietHours.of(settings).day(clock.instant(), zones));
    }
}
