package id.suara.safeguarding;

import id.suara.identity.Account;
import id.suara.identity.SignIn;
import id.suara.kernel.Caller;
import id.suara.kernel.ConcernCue;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Raising a concern: by anybody with the form, by staff, by a sign of danger in a text. */
@ApplicationScoped
@Transactional
public class Concerns {

    /** @param code to come back with; shown this once
     *  @param attended false when every officer was shut out, and nobody can read it until there is another */
    public record Raised(String code, boolean attended) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    ConcernCodes codes;

    @Inject
    Journal journal;

    @Inject
    SafeguardingOfficers officers;

    @Inject
    Sight sight;

    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller current;

    @Inject
    Event<EvidenceWanted> evidence;

    @Inject
    Event<SafeguardingEvent> events;

    @Inject
    Clock clock;

    /** Opens a sealed case. A visitor's, a child's and a chaperone's name is kept nowhere, not in the audit log either.
     *
     *  @param request the caller's own word for this request, or null: the same one with the same concern is answered again
     *  @throws DomainException {@code request.idempotency-key-reused} (invalid) for another concern under the word; {@code
     *     safeguarding.wait} (too many, with the seconds) after many from one address, never for more than a minute */
    public Raised raise(@Valid RaiseConcern concern, String request) {
        Caller caller = current.get();
        String code = codes.code(request == null ? null : who(caller) + " " + request);
        byte[] digest = codes.digest(code);
        byte[] fingerprint = codes.fingerprint(concern.toString());
        if (request != null) {
            Optional<SealedCase> before = before(digest);
            if (before.isPresent()) {
                return again(before.get(), fingerprint, code);
            }
        }
        slowDown(caller);
        SealedCase raised = SealedCase.raised(
                digest,
                request == null ? null : fingerprint,
                caller.isStaff() ? caller.accountId() : null,
                concern.subject().orElse(null),
                concern.level(),
                clock.instant());
        em.persist(raised);
        em.flush();
        keepFrom(raised, concern, record(raised, concern));
        em.flush();
        sight.settle(raised);
        events.fire(new SafeguardingEvent.Raised(raised.getId(), raised.getSubject()));
        return new Raised(code, isAttended(raised));
    }

    private static String who(Caller caller) {
        return caller.isSignedIn() ? "account:" + caller.accountId() : "address:" + caller.address();
    }

    /** A second click waits here until the first is done. */
    private Optional<SealedCase> before(byte[] digest) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 2))")
                .setParameter(1, HexFormat.of().formatHex(digest))
                .getSingleResult();
        return em.createQuery("select c from SealedCase c where c.codeDigest = :digest", SealedCase.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    private Raised again(SealedCase before, byte[] fingerprint, String code) {
        if (!before.isSameRequest(fingerprint)) {
            throw DomainException.invalid("request.idempotency-key-reused");
        }
        return new Raised(code, isAttended(before));
    }

    private boolean isAttended(SealedCase raised) {
        return officers.all().anyMatch(officer -> SafeguardingOfficers.mayRead(officer, raised));
    }

    /** A flood would bury the one report that matters; a whole school may share one address, so it is never kept out. */
    private void slowDown(Caller caller) {
        if (caller.isStaff() || caller.address() == null) {
            return;
        }
        String address = codes.hidden("concern", caller.address());
        try {
            signIn.requireNoWait(address);
        } catch (DomainException wait) {
            throw DomainException.tooMany(
                    "safeguarding.wait", (Long) wait.arguments().get("seconds"));
        }
        signIn.failedFrom(address);
    }

    /** @return what is kept as evidence */
    private List<String> record(SealedCase raised, RaiseConcern concern) {
        (raised.hasReporter() && current.get().isStaff()
                        ? journal.officer(raised, EntryKind.RAISED, null)
                        : journal.nobody(raised, EntryKind.RAISED, null))
                .on(raised.getLevel());
        keep(raised, EntryKind.WHAT, concern.what());
        keep(raised, EntryKind.WHO, concern.who());
        keep(raised, EntryKind.REACH, concern.reach());
        return keepEvidence(raised);
    }

    private List<String> keepEvidence(SealedCase raised) {
        if (raised.getSubject() == null) {
            return List.of();
        }
        EvidenceWanted wanted = new EvidenceWanted(raised.getSubject());
        evidence.fire(wanted);
        wanted.texts().forEach(text -> keep(raised, EntryKind.EVIDENCE, text));
        wanted.pictures().forEach(picture -> journal.picture(raised, picture));
        return wanted.texts();
    }

    private void keep(SealedCase raised, EntryKind kind, String words) {
        if (ReportedWords.clean(words) != null) {
            journal.nobody(raised, kind, words);
        }
    }

    /** Whom the reporter named in the list is kept out, and so is an officer whom the words name. */
    private void keepFrom(SealedCase raised, RaiseConcern concern, List<String> written) {
        Set<Long> listed = new HashSet<>(officers.officersAmong(Set.copyOf(concern.notTo())));
        Subject about = raised.getSubject();
        if (about != null && about.kind().equals("account")) {
            listed.addAll(officers.officersAmong(Set.of(about.id())));
        }
        Stream<String> told = Stream.of(concern.what(), concern.who()).filter(text -> text != null);
        shutOut(
                raised,
                listed,
                Boolean.TRUE.equals(concern.notToOffice()),
                Stream.concat(told, written.stream()).toList());
    }

    /** Shuts out who is listed, and every officer whom the words name: unless no other would be left, for then a child of the
     *  same name would keep everybody out. A reporter may still do so by naming them in the list. Who was shut out before
     *  stays so. */
    private void shutOut(SealedCase found, Set<Long> listed, boolean office, List<String> texts) {
        String words = String.join(" \n ", texts);
        Set<Long> shut = new HashSet<>(found.getShutOut());
        shut.addAll(listed);
        Set<Long> named = new HashSet<>(shut);
        List<Account> all = officers.all().toList();
        all.stream()
                .filter(officer -> ReportedWords.names(words, officer.getDisplayName())
                        || ReportedWords.names(words, officer.getLogin()))
                .forEach(officer -> named.add(officer.getId()));
        boolean somebodyLeft =
                all.stream().anyMatch(officer -> officer.getProvinceCode() == null && !named.contains(officer.getId()));
        Set<Long> out = somebodyLeft ? named : shut;
        if (!out.equals(found.getShutOut()) || office != found.isAboutOffice()) {
            found.shutOut(out, office);
            journal.nobody(
                    found,
                    EntryKind.SHUT_OUT,
                    String.join(", ", officers.names(out).values()));
        }
    }

    /** Somebody wrote a text with a sign of danger. The open case about it, or a new one, keeps the text, and is kept from
     *  every officer whom the text names; the machine's hint may raise the level and never lowers it. */
    @Transactional(TxType.MANDATORY)
    public void on(@Observes ConcernCue cue) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 2))")
                .setParameter(1, cue.subject().toString())
                .getSingleResult();
        Optional<SealedCase> open = em.createQuery(
                        "select c from SealedCase c where c.subjectKind = :kind and c.subjectId = :id and c.source = :cue"
                                + " and c.state <> :closed",
                        SealedCase.class)
                .setParameter("kind", cue.subject().kind())
                .setParameter("id", cue.subject().id())
                .setParameter("cue", Source.CUE)
                .setParameter("closed", CaseState.CLOSED)
                .getResultStream()
                .findFirst();
        Level level = Level.valueOf(cue.hint().name());
        SealedCase found = open.orElseGet(() -> {
            SealedCase fresh = SealedCase.cued(cue.subject(), level, clock.instant());
            em.persist(fresh);
            em.flush();
            journal.nobody(fresh, EntryKind.RAISED, String.join(", ", cue.cueClasses()))
                    .on(level);
            return fresh;
        });
        if (level.isAbove(found.getLevel())) {
            found.raise(level, clock.instant());
            found.cuedAgain();
            journal.nobody(found, EntryKind.LEVEL_RAISED, String.join(", ", cue.cueClasses()))
                    .on(level);
        }
        shutOut(found, Set.of(), found.isAboutOffice(), keepEvidence(found));
        em.flush();
        sight.settle(found);
        if (open.isEmpty()) {
            events.fire(new SafeguardingEvent.Raised(found.getId(), found.getSubject()));
        }
    }
}
