package id.suara.delegates.imports;

import id.suara.delegates.NominationBook;
import id.suara.delegates.intake.Heading;
import id.suara.delegates.intake.RowFault;
import id.suara.delegates.intake.RowRules;
import id.suara.delegates.intake.SheetRow;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The steps by which a file is judged and shown, each in a transaction of its own. Nominations are not written here. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class PreviewLedger {

    /** @param shown whether it is one of the first rows, which a person sees whatever they are */
    record Judged(SheetRow row, RowRules.Verdict verdict, boolean shown) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    NominationBook book;

    @Inject
    KeptRows kept;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Keeps what a person has to see of some rows, and counts all.
     *
     *  @param rows of the whole file
     *  @param checked of them until now
     *  @return false when the claim is void: the work is to be dropped */
    public boolean keep(Claim claim, List<Judged> chunk, int rows, int checked) {
        NominationImport held = claim.held(em);
        if (held == null) {
            return false;
        }
        Set<String> known = book.known(held.congressId(), keys(chunk));
        List<String> good = new ArrayList<>();
        for (Judged judged : chunk) {
            RowFault fault = judged.verdict().fault();
            if (fault == null && known.contains(judged.verdict().nominee().identityKey())) {
                fault = RowFault.DUPLICATE;
            }
            if (fault == null) {
                good.add(judged.verdict().nominee().identityKey());
            }
            if (fault != null || judged.shown()) {
                em.persist(NominationRow.of(claim.importId(), judged.row(), fault, judged.shown()));
            }
        }
        kept.nominate(claim.importId(), good);
        held.judged(good.size(), chunk.size() - good.size());
        held.progress(rows, checked, clock.instant());
        return true;
    }

    private static List<String> keys(List<Judged> chunk) {
        return chunk.stream()
                .filter(judged -> judged.verdict().isGood())
                .map(judged -> judged.verdict().nominee().identityKey())
                .toList();
    }

    public void show(Claim claim, List<Heading> headings) {
        NominationImport held = claim.held(em);
        if (held != null) {
            held.show(headings, clock.instant());
        }
    }

    /** The columns are not found: a person says which is which. */
    public void askForColumns(Claim claim, List<Heading> headings) {
        NominationImport held = claim.held(em);
        if (held != null) {
            held.askForColumns(headings, clock.instant());
        }
    }

    /** Ends those that waited too long. Nodes that come together share them out. */
    public void expire() {
        List<?> late = em.createNativeQuery(
                        "select id from nomination_import where expires_at < ?1 for update skip locked")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        for (Object id : late) {
            long importId = ((Number) id).longValue();
            em.find(NominationImport.class, importId).expire(clock.instant());
            kept.forget(importId);
            deeds.fire(Deed.of("delegates.import-expired", new Subject("nomination-import", importId)));
        }
    }
}
