package id.suara.delegates.imports;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.delegates.DelegatesPolicy;
import id.suara.delegates.NominationBook;
import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.Heading;
import id.suara.delegates.intake.RowFault;
import id.suara.delegates.intake.RowRules;
import id.suara.delegates.intake.SheetRow;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person does with a file that waits: says which column is which, mends rows, has it written or drops it. Whoever
 *  may send files may do so with those they see, while they may send any. */
@ApplicationScoped
@Transactional
public class ImportPreviews {

    @PersistenceContext
    EntityManager em;

    @Inject
    NominationImports imports;

    @Inject
    Congresses congresses;

    @Inject
    NominationBook book;

    @Inject
    Senders senders;

    @Inject
    KeptRows kept;

    @Inject
    RememberedColumns remembered;

    @Inject
    Event<NominationImports.Started> started;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Says which column is which; the file is judged anew, and mended rows are as they were. The office's next file with
     *  these headings is read alike.
     *
     *  @param columns by the headings' keys, null for a heading that is not to be read; those not named stay as they are
     *  @throws DomainException {@code delegates.import-column-twice}, {@code delegates.import-unknown-heading} (invalid),
     *     else as {@link #confirm} */
    public void readAs(long importId, long version, Map<String, Optional<Column>> columns) {
        NominationImport waiting = locked(importId, version);
        List<Heading> said = new ArrayList<>();
        Set<Column> read = EnumSet.noneOf(Column.class);
        for (Heading heading : waiting.headings()) {
            Column column = columns.getOrDefault(heading.key(), Optional.ofNullable(heading.column()))
                    .orElse(null);
            if (column != null && !read.add(column)) {
                throw DomainException.invalid("delegates.import-column-twice");
            }
            said.add(new Heading(heading.key(), heading.text(), column));
        }
        if (!waiting.headings().stream().map(Heading::key).toList().containsAll(columns.keySet())) {
            throw DomainException.invalid("delegates.import-unknown-heading");
        }
        waiting.readAs(said);
        remembered.remember(Office.of(current.get()), said);
        deeds.fire(Deed.of("delegates.import-columns-said", subject(importId)));
        started.fire(new NominationImports.Started(importId));
    }

    /** Judges one row alone, with other texts in some of its fields. A good one joins the good ones. Doing it twice changes
     *  nothing.
     *
     *  @param version of the row
     *  @throws DomainException {@code delegates.no-row} (not found), {@code delegates.row-changed} (stale), else as
     *     {@link #confirm} */
    public WaitingRow mend(long importId, int sheetRow, long version, Map<Column, String> changed) {
        NominationImport waiting = locked(importId);
        waiting.requirePreview();
        NominationRow row = Optional.ofNullable(em.find(NominationRow.class, new NominationRow.Key(importId, sheetRow)))
                .filter(found -> found.code() != null || found.isMended())
                .orElseThrow(() -> DomainException.notFound("delegates.no-row"));
        if (row.isMended()) {
            return WaitingRow.of(row);
        }
        if (row.version() != version) {
            throw DomainException.stale("delegates.row-changed");
        }
        SheetRow mended = row.with(changed);
        RowFault fault = judge(waiting, mended);
        row.change(mended, fault);
        if (fault == null) {
            waiting.mended();
        }
        deeds.fire(Deed.of("delegates.import-row-mended", subject(importId), "row " + sheetRow));
        em.flush();
        return WaitingRow.of(row);
    }

    private RowFault judge(NominationImport waiting, SheetRow row) {
        RowRules.Verdict verdict = senders.rules(waiting).check(row);
        if (!verdict.isGood()) {
            return verdict.fault();
        }
        String key = verdict.nominee().identityKey();
        boolean isNew = book.known(waiting.congressId(), List.of(key)).isEmpty()
                && kept.nominate(waiting.getId(), List.of(key)) == 1;
        return isNew ? null : RowFault.DUPLICATE;
    }

    /** Has the good rows written; the wrong ones are left out, and what stood in them is deleted. Twice is once.
     *
     *  @param version of the import, the one that was seen
     *  @throws DomainException {@code delegates.no-import} (not found), {@code delegates.import-changed} (stale), {@code
     *     delegates.import-not-waiting}, {@code delegates.import-nothing-good}, {@code congress.phase-closed} (conflict) */
    public void confirm(long importId, long version) {
        NominationImport waiting = locked(importId);
        if (waiting.isConfirmed()) {
            return;
        }
        requireVersion(waiting, version);
        waiting.confirm(clock.instant());
        deeds.fire(Deed.of("delegates.import-confirmed", subject(importId)));
        started.fire(new NominationImports.Started(importId));
    }

    /** Drops it, and deletes what is kept of it. Twice is once.
     *
     *  @throws DomainException as {@link #confirm} */
    public void cancel(long importId, long version) {
        NominationImport waiting = locked(importId);
        if (waiting.state() == ImportState.CANCELLED) {
            return;
        }
        requireVersion(waiting, version);
        waiting.cancel(clock.instant());
        kept.forget(importId);
        deeds.fire(Deed.of("delegates.import-cancelled", subject(importId)));
    }

    private NominationImport locked(long importId, long version) {
        NominationImport waiting = locked(importId);
        requireVersion(waiting, version);
        return waiting;
    }

    private static void requireVersion(NominationImport waiting, long version) {
        if (waiting.version() != version) {
            throw DomainException.stale("delegates.import-changed");
        }
    }

    private NominationImport locked(long importId) {
        requireTheirs(importId);
        return em.find(NominationImport.class, importId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Refuses whoever may not decide on it.
     *
     *  @throws DomainException {@code access.denied}, {@code congress.phase-closed}; {@code delegates.no-import} (not found),
     *     also for one of a past congress, which takes no nominations */
    public void requireTheirs(long importId) {
        Congress congress = congresses.requireCurrent();
        DelegatesPolicy.require(
                current.get(),
                DelegatesPolicy.Deed.NOMINATE,
                null,
                congresses.isOpen(congress.getId(), PhaseKind.NOMINATION));
        imports.find(importId);
        if (em.find(NominationImport.class, importId).congressId() != congress.getId()) {
            throw DomainException.notFound("delegates.no-import");
        }
    }

    /** The wrong rows in their order. Reading them is logged.
     *
     *  @param after a row's number; 0 begins at the beginning
     *  @throws DomainException {@code delegates.no-import} (not found) */
    public List<WaitingRow> wrongRows(long importId, int after, int most) {
        return rows(importId, "r.code is not null and r.sheetRow > :after", after, 0, most);
    }

    /** As {@link #wrongRows(long, int, int)}, by place. */
    public List<WaitingRow> wrongRowsFrom(long importId, int first, int most) {
        return rows(importId, "r.code is not null and r.sheetRow > :after", 0, first, most);
    }

    /** The first rows of the file, good and wrong ones, as they are read. Reading them is logged. */
    public List<WaitingRow> firstRows(long importId) {
        return rows(importId, "r.sample = true and r.sheetRow > :after", 0, 0, 100);
    }

    private List<WaitingRow> rows(long importId, String which, int after, int first, int most) {
        imports.find(importId);
        List<WaitingRow> rows = em.createQuery(
                        "select r from NominationRow r where r.importId = :id and " + which + " order by r.sheetRow",
                        NominationRow.class)
                .setParameter("id", importId)
                .setParameter("after", after)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(WaitingRow::of)
                .toList();
        if (!rows.isEmpty()) {
            deeds.fire(Deed.of("delegates.import-rows-read", subject(importId), rows.size() + " rows"));
        }
        return rows;
    }

    private static Subject subject(long importId) {
        return new Subject("nomination-import", importId);
    }
}
