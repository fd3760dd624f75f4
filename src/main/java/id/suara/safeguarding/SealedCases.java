package id.suara.safeguarding;

import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import id.suara.safeguarding.SafeguardingPolicy.Action;
import id.suara.safeguarding.units.Unit;
import id.suara.safeguarding.units.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The officers' work on sealed cases. Every change names the version that was read. */
@ApplicationScoped
@Transactional
public class SealedCases {

    private static final String KIND = "concern";

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    SafeguardingOfficers officers;

    @Inject
    Sight sight;

    @Inject
    Units units;

    @Inject
    Regions regions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<SafeguardingEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** To a level and a place. A level below the one the case came with wants words that say why.
     *
     *  @throws DomainException {@code access.denied}; {@code safeguarding.no-case} (not found), one that is kept from the
     *     caller included; {@code safeguarding.changed} (stale) for another version; {@code safeguarding.wrong-state}
     *     (conflict), as everything below; {@code safeguarding.place-unknown}, {@code safeguarding.words-missing} (invalid) */
    public void triage(long caseId, long version, @Valid TriageCase triage) {
        SealedCase found = locked(caseId, version, Action.TRIAGE);
        if (found.getLevel().isAbove(triage.level())) {
            require(found, Action.LOWER_LEVEL);
            new WriteNote(triage.words()).requireWords();
        }
        String regency = triage.regency();
        String province = regency == null ? triage.province() : province(regency);
        if (regency == null && province != null && regions.province(province).isEmpty()) {
            throw unknownPlace("province");
        }
        found.triage(triage.level(), province, regency, clock.instant());
        journal.officer(found, EntryKind.TRIAGED, triage.words()).on(found.getLevel());
        sight.settle(found);
        tell(found, "triaged");
    }

    private String province(String regency) {
        return regions.regency(regency).map(Regency::getProvinceCode).orElseThrow(() -> unknownPlace("regency"));
    }

    private static DomainException unknownPlace(String field) {
        return DomainException.invalid("request.invalid", List.of(new FieldError(field, "safeguarding.place-unknown")));
    }

    /** Up by any handler; down by an officer without a province, with words that say why.
     *
     *  @throws DomainException {@code safeguarding.level-same} (conflict) */
    public void setLevel(long caseId, long version, @Valid SetLevel wanted) {
        SealedCase found = locked(caseId, version, Action.READ);
        if (wanted.level().isAbove(found.getLevel())) {
            require(found, Action.RAISE_LEVEL);
            found.assessed(wanted.level(), clock.instant());
            journal.officer(found, EntryKind.LEVEL_RAISED, wanted.words()).on(wanted.level());
            tell(found, "level-raised");
        } else if (found.getLevel().isAbove(wanted.level())) {
            require(found, Action.LOWER_LEVEL);
            new WriteNote(wanted.words()).requireWords();
            found.assessed(wanted.level(), clock.instant());
            journal.officer(found, EntryKind.LEVEL_LOWERED, wanted.words()).on(wanted.level());
            tell(found, "level-lowered");
        } else {
            throw DomainException.conflict("safeguarding.level-same");
        }
        sight.settle(found);
    }

    /** Hands it on to a unit. The province's office gets a copy where the regency's is small or not registered, and always
     *  on the highest level.
     *
     *  @throws DomainException {@code safeguarding.no-unit} (not found), {@code safeguarding.unit-retired} (conflict) */
    public void refer(long caseId, long version, long unitId) {
        SealedCase found = locked(caseId, version, Action.REFER);
        Unit unit = units.inUse(unitId);
        found.refer(clock.instant());
        journal.officer(found, EntryKind.REFERRED, null).to(unitId);
        units.copiesOf(unit, found.getProvinceCode(), found.getRegencyCode(), found.getLevel() == Level.HIGH)
                .forEach(copy -> journal.officer(found, EntryKind.COPIED, null).to(copy.getId()));
        tell(found, "referred");
        em.flush();
        events.fire(new SafeguardingEvent.Referred(caseId));
    }

    /** @param note who took it up, and when they were spoken to */
    public void acknowledge(long caseId, long version, @Valid WriteNote note) {
        SealedCase found = locked(caseId, version, Action.ACKNOWLEDGE);
        note.requireWords();
        found.acknowledge();
        journal.officer(found, EntryKind.ACKNOWLEDGED, note.words());
        tell(found, "acknowledged");
    }

    /** @param note what was done for the child */
    public void handle(long caseId, long version, @Valid WriteNote note) {
        SealedCase found = locked(caseId, version, Action.HANDLE);
        note.requireWords();
        found.handle();
        journal.officer(found, EntryKind.HANDLED, note.words());
        tell(found, "handled");
    }

    public void close(long caseId, long version, @Valid CloseCase closing) {
        SealedCase found = locked(caseId, version, Action.CLOSE);
        new WriteNote(closing.words()).requireWords();
        found.close(closing.reason());
        journal.officer(found, EntryKind.CLOSED, closing.words()).because(closing.reason());
        sight.settle(found);
        tell(found, "closed");
    }

    public void reopen(long caseId, long version, @Valid WriteNote note) {
        SealedCase found = locked(caseId, version, Action.REOPEN);
        note.requireWords();
        found.reopen(clock.instant());
        journal.officer(found, EntryKind.REOPENED, note.words());
        sight.settle(found);
        tell(found, "reopened");
    }

    /** Among the officers. */
    public void note(long caseId, long version, @Valid WriteNote note) {
        SealedCase found = locked(caseId, version, Action.NOTE);
        note.requireWords();
        journal.officer(found, EntryKind.NOTE, note.words());
        tell(found, "noted");
    }

    /** To the reporter, who reads it with the code.
     *
     *  @throws DomainException {@code safeguarding.nobody-to-answer} (conflict) for a case that a text opened */
    public void reply(long caseId, long version, @Valid WriteNote note) {
        SealedCase found = locked(caseId, version, Action.REPLY);
        note.requireWords();
        found.answered();
        journal.officer(found, EntryKind.REPLY, note.words());
        tell(found, "answered");
    }

    /** Keeps the case from the officers whom it concerns, and from nobody else. One cannot keep it from oneself: another
     *  officer does, so that no case is left without a reader.
     *
     *  @throws DomainException {@code safeguarding.not-oneself} (conflict) */
    public void shutOut(long caseId, long version, @Valid ShutOut wanted) {
        SealedCase found = locked(caseId, version, Action.SHUT_OUT);
        Set<Long> accounts = officers.officersAmong(Set.copyOf(wanted.accounts()));
        if (accounts.contains(current.get().accountId())) {
            throw DomainException.conflict("safeguarding.not-oneself");
        }
        found.shutOut(accounts, Boolean.TRUE.equals(wanted.office()));
        journal.officer(
                found,
                EntryKind.SHUT_OUT,
                String.join(", ", officers.names(accounts).values()));
        tell(found, "shut-out");
    }

    SealedCase locked(long caseId, long version, Action action) {
        SafeguardingPolicy.require(current.get(), Action.LIST);
        SealedCase found = em.find(SealedCase.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        require(found, action);
        if (found.getVersion() != version) {
            throw DomainException.stale("safeguarding.changed");
        }
        return found;
    }

    private void require(SealedCase found, Action action) {
        Caller caller = current.get();
        SafeguardingPolicy.require(caller, action, found == null ? null : found.facts(caller.accountId()));
    }

    /** That something was done, and to which case; what, is in the case. */
    private void tell(SealedCase found, String deed) {
        deeds.fire(Deed.of("safeguarding." + deed, new Subject(KIND, found.getId())));
    }
}
