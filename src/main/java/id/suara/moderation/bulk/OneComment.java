package id.suara.moderation.bulk;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseHit;
import id.suara.moderation.CaseStatus;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.Outcome;
import id.suara.moderation.Reconsideration;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.eyes.SecondEyes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** One of several, in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OneComment {

    private static final String COMMENT = "comment";

    @Inject
    Cases cases;

    @Inject
    SecondEyes eyes;

    @Inject
    Reconsideration reconsideration;

    @Inject
    CurrentCaller caller;

    /** What {@link #decide} would come to now.
     *
     *  @return {@code OPEN} for what would wait for a second moderator
     *  @throws DomainException as {@link #decide} */
    public CaseStatus foresee(DecideMany many, DecideMany.Chosen chosen) {
        CaseView found = cases.view(chosen.id());
        if (!found.kind().equals(COMMENT)) {
            throw DomainException.invalid("moderation.bulk-comments");
        }
        switch (found.status()) {
            case DECIDED -> throw DomainException.conflict("moderation.decided-already");
            case VOID -> throw DomainException.conflict("moderation.stale");
            case OPEN -> requireFree(found, chosen);
        }
        List<CaseHit> hits = cases.hits(found.id());
        if (hits.stream().anyMatch(hit -> hit.hitClass() == HitClass.CUE)) {
            throw DomainException.invalid("moderation.bulk-danger");
        }
        if (many.outcome() != Outcome.PUBLISH) {
            return CaseStatus.DECIDED;
        }
        if (hits.stream().anyMatch(CaseHit::blocks)) {
            throw DomainException.invalid("moderation.hits-open");
        }
        Subject about = new Subject(found.kind(), found.subjectId());
        boolean waits =
                !found.second() && eyes.wanted(about, found.revision(), false).isPresent();
        return waits ? CaseStatus.OPEN : CaseStatus.DECIDED;
    }

    private void requireFree(CaseView found, DecideMany.Chosen chosen) {
        if (found.revision() != chosen.revision() || found.version() != chosen.version()) {
            throw DomainException.conflict("moderation.stale");
        }
        if (found.heldBy() != null && !found.mine()) {
            throw DomainException.conflict("moderation.claimed-by-other").with("name", found.heldBy());
        }
        if (eyes.isFirst(found.id(), caller.get().requireAccount())) {
            throw DomainException.conflict("moderation.second-self");
        }
    }

    /** @return {@code OPEN} for what waits for a second moderator
     *  @throws DomainException as {@link Cases#decide}; {@code moderation.bulk-comments}, {@code moderation.bulk-danger} (invalid) */
    public CaseStatus decide(DecideMany many, DecideMany.Chosen chosen) {
        foresee(many, chosen);
        return cases.decide(chosen.id(), many.decisionOn(chosen));
    }

    /** @throws DomainException as {@link Reconsideration#undo} */
    public void undo(long caseId) {
        reconsideration.undo(caseId);
        cases.release(caseId);
    }

    /** How it begins; null for one that the caller may not see. */
    public String title(long caseId) {
        return cases.view(caseId).title();
    }
}
