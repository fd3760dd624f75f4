package id.suara.moderation.bulk;

import id.suara.kernel.DomainException;
import id.suara.moderation.CaseHit;
import id.suara.moderation.CaseRow;
import id.suara.moderation.CaseStatus;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.Clearances;
import id.suara.moderation.ThreadWanted;
import id.suara.moderation.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Deciding on several comments at once. Without a transaction of its own: each comment has one. */
@ApplicationScoped
public class ManyComments {

    @Inject
    Cases cases;

    @Inject
    Clearances clearances;

    @Inject
    OneComment one;

    /** Comments that wait, without a sign of danger, in the order of the queue; as many as can be decided at once.
     *
     *  @throws DomainException {@code access.denied}, {@code moderation.no-clearance}, as everything below */
    public List<CommentCase> waiting() {
        return cases.queue().rows().stream()
                .filter(row -> row.kind().equals("comment") && row.urgency() != Urgency.DANGER)
                .limit(DecideMany.MOST)
                .map(this::whole)
                .toList();
    }

    private CommentCase whole(CaseRow row) {
        CaseView found = cases.view(row.id());
        List<ThreadWanted.Entry> thread = cases.thread(row.id());
        return new CommentCase(
                found.id(),
                found.revision(),
                found.version(),
                found.body(),
                found.byline(),
                thread.isEmpty() ? null : thread.get(0).title(),
                found.openedAt(),
                found.mine() ? null : found.heldBy(),
                cases.hits(row.id()).stream().filter(CaseHit::blocks).count(),
                found.second());
    }

    /** What {@link #decide} would come to now; nothing is changed. */
    public BulkEffect preview(@Valid DecideMany many) {
        return run(many, one::foresee);
    }

    /** Decides on each that can be; those that cannot stay as they are. */
    public BulkEffect decide(@Valid DecideMany many) {
        return run(many, one::decide);
    }

    private BulkEffect run(DecideMany many, BiFunction<DecideMany, DecideMany.Chosen, CaseStatus> deed) {
        clearances.requireModerator();
        List<Long> done = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        List<BulkEffect.Left> left = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (DecideMany.Chosen chosen : many.cases()) {
            if (seen.add(chosen.id())) {
                try {
                    (deed.apply(many, chosen) == CaseStatus.OPEN ? second : done).add(chosen.id());
                } catch (DomainException refused) {
                    left.add(new BulkEffect.Left(chosen.id(), title(chosen.id()), refused.code()));
                }
            }
        }
        return new BulkEffect(done, second, left);
    }

    private String title(long caseId) {
        try {
            return one.title(caseId);
        } catch (DomainException unseen) {
            return null;
        }
    }

    /** Takes back what the caller just decided, of each that still can be.
     *
     *  @return their ids */
    public List<Long> undo(List<Long> caseIds) {
        clearances.requireModerator();
        List<Long> undone = new ArrayList<>();
        for (Long caseId : new HashSet<>(caseIds)) {
            try {
                one.undo(caseId);
                undone.add(caseId);
            } catch (DomainException late) {
                // It stays decided, and the caller sees that it is not among these.
                continue;
            }
        }
        return undone;
    }
}
