package id.suara.delegates.imports;

import id.suara.delegates.NominationBook;
import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.ColumnMapping;
import id.suara.delegates.intake.FileFault;
import id.suara.delegates.intake.Nominee;
import id.suara.delegates.intake.RowFault;
import id.suara.delegates.intake.RowRules;
import id.suara.kernel.Caller;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of an import, each in a transaction of its own, so that others see how far it is. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ImportLedger {

    @PersistenceContext
    EntityManager em;

    @Inject
    Senders senders;

    @Inject
    NominationBook book;

    @Inject
    KeptRows kept;

    @Inject
    RememberedColumns remembered;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Those that nobody works on: just taken in, or left behind by a node that died. */
    public List<Long> free() {
        List<?> ids = em.createNativeQuery("select id from nomination_import where state = 'RUNNING'"
                        + " and (alive_at is null or alive_at < ?1) order by id")
                .setParameter(1, Timestamp.from(clock.instant().minus(NominationImport.LEASE)))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** @return absent when another node was quicker, or when it was tried too often and is given up */
    public Optional<Claim> claim(long importId) {
        boolean skipped = em.createNativeQuery("select id from nomination_import where id = ?1 for update skip locked")
                .setParameter(1, importId)
                .getResultList()
                .isEmpty();
        Instant now = clock.instant();
        NominationImport taken = skipped ? null : em.find(NominationImport.class, importId);
        if (taken == null || !taken.isFree(now)) {
            return Optional.empty();
        }
        if (taken.isGivenUp()) {
            taken.fail(FileFault.INTERRUPTED, List.of(), now);
            kept.forget(importId);
            return Optional.empty();
        }
        int attempt = taken.claim(now);
        Caller caller = senders.caller(taken);
        RowRules rules = senders.rules(taken);
        byte[] content = em.find(NominationContent.class, importId).content();
        boolean preview = taken.isToBePreviewed();
        if (preview) {
            // What an attempt that broke off left behind, or one under other headings.
            kept.forgetRows(importId);
        }
        return Optional.of(new Claim(
                importId, attempt, content, caller, rules, preview, mapping(taken, caller), kept.mended(importId)));
    }

    /** A file that comes straight in is read by our own vocabulary, whatever its office said about others. */
    private ColumnMapping mapping(NominationImport taken, Caller caller) {
        if (!taken.headings().isEmpty()) {
            return ColumnMapping.of(taken.headings());
        }
        return taken.isToBePreviewed() ? remembered.of(Office.of(caller)) : ColumnMapping.NONE;
    }

    /** @return false when the claim is void: the work is to be dropped */
    public boolean progress(Claim claim, int rows, int checked) {
        NominationImport held = claim.held(em);
        if (held != null) {
            held.progress(rows, checked, clock.instant());
        }
        return held != null;
    }

    /** Writes everything, or nothing. */
    public void finish(Claim claim, List<RowRules.Verdict> verdicts) {
        NominationImport held = claim.held(em);
        if (held == null) {
            return;
        }
        long congressId = held.congressId();
        // One file of a congress at a time, or the same child could come in twice at once.
        book.lockAlone(congressId);
        List<RowRules.Verdict> judged = refuseKnown(congressId, verdicts);
        List<Nominee> good = judged.stream()
                .filter(RowRules.Verdict::isGood)
                .map(RowRules.Verdict::nominee)
                .toList();
        held.finish(good.size(), clock.instant());
        kept.forget(claim.importId());
        for (RowRules.Verdict verdict : judged) {
            if (!verdict.isGood()) {
                em.persist(NominationRejection.of(claim.importId(), verdict.row(), verdict.fault()));
            }
        }
        deeds.fire(Deed.of(
                "delegates.imported",
                new Subject("nomination-import", claim.importId()),
                good.size() + " of " + judged.size() + " rows"));
        em.flush();
        book.write(congressId, good, claim.importId(), claim.caller().accountId());
    }

    private List<RowRules.Verdict> refuseKnown(long congressId, List<RowRules.Verdict> verdicts) {
        Set<String> known = book.known(
                congressId,
                verdicts.stream()
                        .filter(RowRules.Verdict::isGood)
                        .map(verdict -> verdict.nominee().identityKey())
                        .toList());
        List<RowRules.Verdict> judged = new ArrayList<>();
        for (RowRules.Verdict verdict : verdicts) {
            boolean twice = verdict.isGood() && known.contains(verdict.nominee().identityKey());
            judged.add(twice ? new RowRules.Verdict(verdict.row(), RowFault.DUPLICATE, null) : verdict);
        }
        return judged;
    }

    public void fail(Claim claim, FileFault fault, List<Column> missing) {
        NominationImport held = claim.held(em);
        if (held != null) {
            held.fail(fault, missing, clock.instant());
            kept.forget(claim.importId());
            deeds.fire(Deed.of(
                    "delegates.import-failed", new Subject("nomination-import", claim.importId()), fault.name()));
        }
    }
}
