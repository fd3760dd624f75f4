package id.suara.messaging.programme;

import id.suara.agenda.AgendaEvent;
import id.suara.agenda.Delegate;
import id.suara.congress.Congresses;
import id.suara.delegates.DelegateEvent;
import id.suara.kernel.Settings;
import id.suara.messaging.Outbox;
import id.suara.messaging.Retelling;
import id.suara.messaging.Retold;
import id.suara.messaging.SessionsNote;
import id.suara.messaging.programme.ProgrammeWords.Told;
import id.suara.messaging.texts.MailKind;
import id.suara.programme.ProgrammeEvent;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells guardians and chaperones what is different in the schedules of the children in their care. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ProgrammeLetters {

    private static final String KIND = MailKind.PROGRAMME_CHANGED.code();
    static final String PAGE = "/programme/";

    @Inject
    Families families;

    @Inject
    Releases releases;

    @Inject
    Congresses congresses;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** One telling: of a release, to some families. */
    private final class Telling {

        private final ReleasedProgramme current;
        private final Map<Long, ReleasedProgramme> releasesById = new HashMap<>();
        private final String congress = congresses.requireCurrent().getName();
        private final Instant now = clock.instant();
        private final String link = settings.baseUrl() + PAGE;

        Telling(ReleasedProgramme current) {
            this.current = current;
        }

        ReleasedProgramme release(Long id) {
            return id == null ? null : releasesById.computeIfAbsent(id, releases::find);
        }

        /** @param known what the family knows when no mail to it waits */
        Retelling to(Family family, Known known) {
            return retelling(family, since -> {
                Known before = since.map(Known::read).orElse(known);
                return retold(family, before, before.releaseId() == null ? "first" : "changed", false);
            });
        }

        /** Of what does not take place today or tomorrow. */
        Retelling warning(Family family, Known known) {
            return retelling(family, none -> retold(family, known, "cancelled", true));
        }

        private Retelling retelling(Family family, Function<Optional<String>, Optional<Retold>> said) {
            return new Retelling(
                    family.name(), family.email(), family.language(), family.zones(), family.personIds(), said);
        }

        private Optional<Retold> retold(Family family, Known known, String occasion, boolean urgent) {
            List<Told> told = told(family, known, urgent);
            if (told.isEmpty()) {
                return Optional.empty();
            }
            ProgrammeWords words = new ProgrammeWords(family, congress);
            return Optional.of(new Retold(
                    known.written(), words.mail(occasion, told, link), link, words.sender(), calendar(told)));
        }

        private List<Told> told(Family family, Known known, boolean urgent) {
            List<Told> told = new ArrayList<>();
            for (Family.Child child : family.children()) {
                Delegate is = child.delegate();
                Delegate was = is.inCommission(known.commissions().get(is.personId()));
                Instant soon = ScheduleChange.endOfTomorrow(now, is.home());
                List<ScheduleChange> changes =
                        ScheduleChange.between(release(known.releaseId()), current, was, is).stream()
                                .filter(change -> urgent ? change.isUrgent(now, soon) : !change.isCancelledBefore(soon))
                                .toList();
                if (!changes.isEmpty()) {
                    told.add(new Told(child, changes));
                }
            }
            return told;
        }

        private SessionsNote calendar(List<Told> told) {
            return new SessionsNote(
                    current.id(),
                    told.stream()
                            .flatMap(each -> each.changes().stream()
                                    .map(change -> new SessionsNote.Entry(
                                            each.child().delegate().personId(),
                                            change.after().id(),
                                            change.isGone())))
                            .toList());
        }
    }

    void on(@Observes ProgrammeEvent.Released released) {
        Telling telling = new Telling(releases.find(released.releaseId()));
        List<Retelling> readers = new ArrayList<>();
        for (Family family : families.all()) {
            Known known = new Known(released.previousId(), commissions(family));
            outbox.warn(MailKind.PROGRAMME_CANCELLED.code(), telling.warning(family, known));
            readers.add(telling.to(family, known));
        }
        outbox.retell(KIND, readers);
    }

    void on(@Observes AgendaEvent.Assigned assigned) {
        retell(assigned.personId(), assigned.before());
    }

    void on(@Observes AgendaEvent.Unassigned unassigned) {
        retell(unassigned.personId(), unassigned.commissionId());
    }

    /** What still waits about a child who no longer comes is not sent. */
    void on(@Observes DelegateEvent.Withdrawn withdrawn) {
        retell(withdrawn.personId(), null);
    }

    /** @param commissionId in which the child was */
    private void retell(long personId, Long commissionId) {
        congresses
                .current()
                .flatMap(congress -> releases.current(congress.getId()))
                .ifPresent(current -> retell(new Telling(current), personId, commissionId));
    }

    private void retell(Telling telling, long personId, Long commissionId) {
        List<Retelling> readers = new ArrayList<>();
        for (Family family : families.of(personId, KIND)) {
            Map<Long, Long> before = new HashMap<>(commissions(family));
            before.remove(personId);
            if (commissionId != null) {
                before.put(personId, commissionId);
            }
            readers.add(telling.to(family, new Known(telling.current.id(), before)));
        }
        outbox.retell(KIND, readers);
    }

    private static Map<Long, Long> commissions(Family family) {
        Map<Long, Long> commissions = new HashMap<>();
        family.children().stream()
                .map(Family.Child::delegate)
                .filter(delegate -> delegate.commissionId() != null)
                .forEach(delegate -> commissions.put(delegate.personId(), delegate.commissionId()));
        return commissions;
    }
}
