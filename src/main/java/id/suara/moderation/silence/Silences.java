package id.suara.moderation.silence;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.moderation.Clearances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Silencing, confirming, lifting; and asking whether somebody may write. */
@ApplicationScoped
@Transactional
public class Silences {

    @PersistenceContext
    EntityManager em;

    @Inject
    SilenceQueries queries;

    @Inject
    Clearances clearances;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<SilenceEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Silences whoever wrote a text, or asks a second person to confirm it; {@link SilenceRow#state} says which.
     *
     *  @return the silence's id
     *  @throws DomainException {@code access.denied}, {@code moderation.no-clearance}; {@code moderation.silence-about-none}
     *     (not found); {@code moderation.silence-long}; {@code moderation.own-text}; {@code moderation.silence-waiting}
     *     (conflict) while another one waits to be confirmed */
    public long silence(@Valid SilenceChild command) {
        long staff = requireStaff();
        if (command.days() > longest()) {
            throw DomainException.invalid(
                            "request.invalid",
                            List.of(new DomainException.FieldError("days", "moderation.silence-long")))
                    .with("most", longest());
        }
        SilenceQueries.Text about = text(command.subject());
        if (about.authorId() == staff) {
            throw DomainException.forbidden("moderation.own-text");
        }
        events.fire(new SilenceEvent.Beginning(about.authorId()));
        Instant now = clock.instant();
        List<Silence> before = queries.of(about.authorId());
        if (before.stream().anyMatch(each -> each.state(now) == SilenceState.WAITING)) {
            throw DomainException.conflict("moderation.silence-waiting");
        }
        Silence asked = Silence.asked(
                about.authorId(),
                about.caseId(),
                command,
                before.stream().anyMatch(each -> each.actedSince(now.minus(Silence.ALONE))),
                staff,
                now);
        em.persist(asked);
        em.flush();
        boolean acts = asked.state(now) == SilenceState.ACTIVE;
        if (acts) {
            events.fire(new SilenceEvent.Begun(asked.getAccountId(), asked.getId()));
        }
        tell(asked, acts ? "begun" : "asked", " for " + asked.getDays() + " days");
        return asked.getId();
    }

    /** As a second person. A silence that still runs ends with it.
     *
     *  @throws DomainException {@code moderation.silence-none} (not found); {@code moderation.silence-same-person};
     *     {@code moderation.silence-not-waiting} (conflict) */
    public void confirm(long silenceId) {
        long staff = requireStaff();
        Silence asked = locked(silenceId);
        events.fire(new SilenceEvent.Beginning(asked.getAccountId()));
        Instant now = clock.instant();
        for (Silence other : queries.of(asked.getAccountId())) {
            if (other.state(now) == SilenceState.ACTIVE) {
                other.lift(staff, now);
            }
        }
        // Two never run at once, says the table: the old one has to be over first.
        em.flush();
        asked.confirm(staff, now);
        events.fire(new SilenceEvent.Begun(asked.getAccountId(), asked.getId()));
        tell(asked, "confirmed", " for " + asked.getDays() + " days");
    }

    /** Ends one early, or takes back what waits to be confirmed; does nothing to one that is over.
     *
     *  @throws DomainException {@code moderation.silence-none} (not found) */
    public void lift(long silenceId) {
        long staff = requireStaff();
        Silence found = locked(silenceId);
        boolean acted = found.state(clock.instant()) == SilenceState.ACTIVE;
        if (found.lift(staff, clock.instant())) {
            if (acted) {
                events.fire(new SilenceEvent.Lifted(found.getAccountId(), silenceId));
            }
            tell(found, "lifted", "");
        }
    }

    /** What waits to be confirmed, then what acts, then what is over, the newest first. */
    public List<SilenceRow> rows() {
        return queries.rows(requireStaff(), clock.instant());
    }

    /** @throws DomainException {@code moderation.silence-none} (not found) */
    public SilenceRow row(long silenceId) {
        return queries.row(silenceId, requireStaff(), clock.instant())
                .orElseThrow(() -> DomainException.notFound("moderation.silence-none"));
    }

    /** Whom {@link #silence} would silence: pen name, province and age band.
     *
     *  @throws DomainException {@code moderation.silence-about-none} (not found) */
    public String who(Subject about) {
        requireStaff();
        return text(about).byline();
    }

    /** For how many days a child can be silenced, with two people. */
    public int longest() {
        return settings.number("suara.silence.longest.days", 30);
    }

    /** What the caller is told of; absent for one who may write.
     *
     *  @throws DomainException {@code access.denied} for a visitor */
    public Optional<OwnSilence> own() {
        return queries.active(caller.get().requireAccount(), clock.instant())
                .map(active -> new OwnSilence(active.getReason(), active.getBeginsAt(), active.getEndsAt()));
    }

    /** Asked where a text is taken, the author's row locked.
     *
     *  @param viewer in which the child reads when they may write again
     *  @throws DomainException {@code moderation.silenced} (with {@code until} and {@code when}) */
    public void requireFree(long accountId, ZoneId viewer) {
        queries.active(accountId, clock.instant()).ifPresent(active -> {
            throw DomainException.forbidden("moderation.silenced")
                    .with("until", active.getEndsAt())
                    .with("when", IndonesianTime.compact(active.getEndsAt(), viewer, Texts.INDONESIAN));
        });
    }

    private long requireStaff() {
        return caller.get().is(Role.ORGANIZER) ? caller.get().requireAccount() : clearances.requireModerator();
    }

    private SilenceQueries.Text text(Subject about) {
        return queries.text(about).orElseThrow(() -> DomainException.notFound("moderation.silence-about-none"));
    }

    private Silence locked(long silenceId) {
        Silence found = em.find(Silence.class, silenceId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw DomainException.notFound("moderation.silence-none");
        }
        return found;
    }

    private void tell(Silence silence, String deed, String details) {
        deeds.fire(Deed.of(
                "moderation.silence-" + deed,
                new Subject("account", silence.getAccountId()),
                "silence " + silence.getId() + details));
    }
}
