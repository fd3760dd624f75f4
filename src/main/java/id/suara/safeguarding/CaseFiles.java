package id.suara.safeguarding;

import id.suara.congress.Regency;
import id.suara.congress.Regions;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.safeguarding.CaseFile.Line;
import id.suara.safeguarding.CaseFile.Reader;
import id.suara.safeguarding.SafeguardingPolicy.Action;
import id.suara.safeguarding.units.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reading sealed cases. The list tells nothing of what was said; who opens a case is kept and shown to the others. */
@ApplicationScoped
@Transactional
public class CaseFiles {

    private static final int LONGEST_LIST = 200;

    /** The page and its pictures are one. */
    private static final Duration ONE_READING = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    SafeguardingOfficers officers;

    @Inject
    Units units;

    @Inject
    Regions regions;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** The open cases that the caller may read, danger first, then what is due soonest; or the closed ones, the newest
     *  first. The first 200.
     *
     *  @throws DomainException {@code access.denied} */
    public List<CaseRow> list(boolean closed) {
        SafeguardingPolicy.require(current.get(), Action.LIST);
        return visible(
                        "select c from SealedCase c",
                        closed
                                ? " and c.state = :closed order by c.id desc"
                                : " and c.state <> :closed order by case when c.level = id.suara.safeguarding.Level.HIGH then 0"
                                        + " when c.level = id.suara.safeguarding.Level.MEDIUM then 1 else 2 end, c.dueAt, c.id",
                        SealedCase.class)
                .setParameter("closed", CaseState.CLOSED)
                .setMaxResults(LONGEST_LIST)
                .getResultStream()
                .map(SealedCase::row)
                .toList();
    }

    private <T> TypedQuery<T> visible(String select, String rest, Class<T> type) {
        Caller caller = current.get();
        String province = caller.provinceCode();
        TypedQuery<T> query = em.createQuery(
                select + " where :me not member of c.shutOut"
                        + (province == null
                                ? ""
                                : " and c.provinceCode = :province and c.concernsOffice = false and c.state in :handedOn")
                        + rest,
                type);
        query.setParameter("me", caller.requireAccount());
        if (province != null) {
            query.setParameter("province", province);
            query.setParameter(
                    "handedOn",
                    EnumSet.allOf(CaseState.class).stream()
                            .filter(CaseState::isHandedOn)
                            .toList());
        }
        return query;
    }

    /** Opens a case; that it was read, and by whom, is kept in it and in the audit log (S18).
     *
     *  @throws DomainException {@code access.denied}; {@code safeguarding.no-case} (not found), one that is kept from the
     *     caller included */
    public CaseFile read(long caseId) {
        return opened(caseId, EntryKind.READ);
    }

    /** A picture that is sealed with a case. Whoever has not just read the case reads it by this, which is kept.
     *
     *  @throws DomainException as {@link #read}; {@code safeguarding.no-case} for what is no picture of this case */
    public byte[] picture(long caseId, long entryId) {
        Caller caller = current.get();
        SafeguardingPolicy.require(caller, Action.LIST);
        SealedCase found = em.find(SealedCase.class, caseId);
        SafeguardingPolicy.require(caller, Action.READ, found == null ? null : found.facts(caller.accountId()));
        List<CaseEntry> entries = journal.of(caseId);
        byte[] jpeg = entries.stream()
                .filter(entry -> entry.getId() == entryId)
                .findFirst()
                .map(entry -> journal.picture(caseId, entry))
                .orElseThrow(() -> DomainException.notFound("safeguarding.no-case"));
        Instant justNow = clock.instant().minus(ONE_READING);
        if (entries.stream()
                .noneMatch(entry -> entry.getKind() == EntryKind.READ
                        && caller.accountId().equals(entry.getAccountId())
                        && entry.getAt().isAfter(justNow))) {
            opened(caseId, EntryKind.READ);
        }
        return jpeg;
    }

    /** As {@link #read}, for a referral sheet. */
    CaseFile forSheet(long caseId) {
        return opened(caseId, EntryKind.SHEET_MADE);
    }

    private CaseFile opened(long caseId, EntryKind why) {
        Caller caller = current.get();
        SafeguardingPolicy.require(caller, Action.LIST);
        SealedCase found = em.find(SealedCase.class, caseId);
        SafeguardingPolicy.require(caller, Action.READ, found == null ? null : found.facts(caller.accountId()));
        journal.officer(found, why, null);
        em.flush();
        deeds.fire(Deed.of(
                why == EntryKind.READ ? "safeguarding.read" : "safeguarding.sheet-made",
                new Subject("concern", caseId)));
        return file(found, caller);
    }

    private CaseFile file(SealedCase found, Caller caller) {
        List<CaseEntry> entries = journal.of(found.getId());
        Map<Long, String> names = officers.names(accounts(found, entries));
        List<Line> lines = entries.stream()
                .filter(entry -> entry.getKind() != EntryKind.READ && entry.getKind() != EntryKind.PICTURE)
                .map(entry -> new Line(
                        entry.getKind(),
                        entry.getAt(),
                        entry.getAccountId() == null ? null : names.get(entry.getAccountId()),
                        journal.words(found.getId(), entry),
                        entry.getLevel(),
                        entry.getUnitId() == null
                                ? null
                                : units.find(entry.getUnitId()).row(),
                        entry.getCloseReason()))
                .toList();
        return new CaseFile(
                found.row(),
                found.getSubject() == null ? null : found.getSubject().toString(),
                found.hasReporter(),
                lines,
                entries.stream()
                        .filter(entry -> entry.getKind() == EntryKind.PICTURE)
                        .map(CaseEntry::getId)
                        .toList(),
                readers(entries, names),
                found.getShutOut().stream().collect(Collectors.toMap(id -> id, id -> names.getOrDefault(id, "?"))),
                found.isAboutOffice(),
                regions.regency(found.getRegencyCode()).map(Regency::getName).orElse(null),
                EnumSet.allOf(Action.class).stream()
                        .filter(action -> SafeguardingPolicy.allows(caller, action, found.facts(caller.accountId())))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<Long> accounts(SealedCase found, List<CaseEntry> entries) {
        Set<Long> accounts = entries.stream()
                .map(CaseEntry::getAccountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        accounts.addAll(found.getShutOut());
        return accounts;
    }

    /** Each reader once, the latest first. */
    private static List<Reader> readers(List<CaseEntry> entries, Map<Long, String> names) {
        Map<Long, Reader> readers = new LinkedHashMap<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            CaseEntry entry = entries.get(i);
            if (entry.getKind() == EntryKind.READ) {
                readers.merge(
                        entry.getAccountId(),
                        new Reader(names.get(entry.getAccountId()), entry.getAt(), 1),
                        (latest, older) -> new Reader(latest.name(), latest.lastAt(), latest.times() + 1));
            }
        }
        return List.copyOf(readers.values());
    }
}
