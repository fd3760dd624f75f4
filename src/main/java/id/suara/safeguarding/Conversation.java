package id.suara.safeguarding;

import id.suara.identity.SignIn;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
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
import java.util.List;

/** What the reporter and the officers write to each other, behind the reporter's code. */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class Conversation {

    private static final int MOST_NOTES = 200;

    /** @param fromReporter else from an officer, whose name is not told: who found the code must not learn whom to ask */
    public record Line(Instant at, boolean fromReporter, String words) {}

    /** What the reporter sees. The first report is not shown again, for whoever finds the code would read it.
     *
     *  @param lines oldest first */
    public record Talk(Instant raisedAt, CaseState state, List<Line> lines) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    ConcernCodes codes;

    @Inject
    Journal journal;

    @Inject
    Sight sight;

    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller current;

    @Inject
    Event<SafeguardingEvent> events;

    @Inject
    Clock clock;

    /** @param code in any case, with or without the dashes
     *  @throws DomainException {@code safeguarding.code-unknown} (not found), which slows the address down; {@code
     *     safeguarding.wait} (too many, with the seconds) */
    public Talk read(String code) {
        SealedCase found = open(code, LockModeType.NONE);
        List<Line> lines = journal.of(found.getId()).stream()
                .filter(entry -> entry.getKind().isTalk())
                .map(entry -> new Line(
                        entry.getAt(), entry.getKind() == EntryKind.REPORTER_NOTE, journal.words(found.getId(), entry)))
                .toList();
        return new Talk(found.getRaisedAt(), found.getState(), lines);
    }

    /** A closed case is open again after it.
     *
     *  @throws DomainException as {@link #read}; {@code safeguarding.words-missing} (invalid); {@code
     *     safeguarding.too-many-notes} (conflict) */
    public void write(String code, @Valid WriteNote note) {
        SealedCase found = open(code, LockModeType.PESSIMISTIC_WRITE);
        note.requireWords();
        if (journal.count(found.getId(), EntryKind.REPORTER_NOTE) >= MOST_NOTES) {
            throw DomainException.conflict("safeguarding.too-many-notes");
        }
        boolean closed = !found.getState().isOpen();
        found.heard(clock.instant());
        journal.nobody(found, EntryKind.REPORTER_NOTE, note.words());
        if (closed) {
            journal.nobody(found, EntryKind.REOPENED, null);
            sight.settle(found);
        }
        events.fire(new SafeguardingEvent.ReporterWrote(found.getId()));
    }

    private SealedCase open(String code, LockModeType lock) {
        String address =
                codes.hidden("concern-code", String.valueOf(current.get().address()));
        try {
            signIn.requireNoWait(address);
        } catch (DomainException wait) {
            throw DomainException.tooMany(
                    "safeguarding.wait", (Long) wait.arguments().get("seconds"));
        }
        return em.createQuery("select c from SealedCase c where c.codeDigest = :digest", SealedCase.class)
                .setParameter("digest", codes.digest(code))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> {
                    signIn.failedFrom(address);
                    return DomainException.notFound("safeguarding.code-unknown");
                });
    }
}
