package id.suara.delegates;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.FileFault;
import id.suara.delegates.intake.Nominee;
import id.suara.delegates.intake.RowFault;
import id.suara.delegates.intake.RowRules;
import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.kernel.Caller;
import id.suara.kernel.Deed;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The steps of an import, each in a transaction of its own, so that others see how far it is. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ImportLedger {

    /** What a node needs to work one off. @param attempt its claim; void once another node has taken a later one */
    record Claim(long importId, int attempt, byte[] content, Caller caller, RowRules rules) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Accounts accounts;

    @Inject
    NominationBook book;

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
        if (taken.attempts() >= NominationImport.MOST_ATTEMPTS) {
            taken.fail(FileFault.INTERRUPTED, List.of(), now);
            return Optional.empty();
        }
        int attempt = taken.claim(now);
        Account account = accounts.find(taken.accountId());
        Caller caller = new Caller(
                account.getId(), account.getDisplayName(), account.getRoles(), account.getProvinceCode(), null);
        Congress congress = congresses.find(taken.congressId());
        RowRules rules = book.rules(congress, limitOf(caller));
        return Optional.of(new Claim(importId, attempt, taken.content(), caller, rules));
    }

    /** An officer whose province was taken away meanwhile nominates for none. */
    private static String limitOf(Caller caller) {
        return caller.is(Role.ORGANIZER) ? null : Objects.requireNonNullElse(caller.provinceCode(), "");
    }

    /** @return false when the claim is void: the work is to be dropped */
    public boolean progress(Claim claim, int rows, int checked) {
        NominationImport held = held(claim);
        if (held != null) {
            held.progress(rows, checked, clock.instant());
        }
        return held != null;
    }

    /** Writes everything, or nothing. */
    public void finish(Claim claim, List<RowRules.Verdict> verdicts) {
        NominationImport held = held(claim);
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
        NominationImport held = held(claim);
        if (held != null) {
            held.fail(fault, missing, clock.instant());
            deeds.fire(Deed.of(
                    "delegates.import-failed", new Subject("nomination-import", claim.importId()), fault.name()));
        }
    }

    private NominationImport held(Claim claim) {
        NominationImport held = em.find(NominationImport.class, claim.importId(), LockModeType.PESSIMISTIC_WRITE);
        return held != null && held.isHeldBy(claim.attempt()) ? held : null;
    }
}
