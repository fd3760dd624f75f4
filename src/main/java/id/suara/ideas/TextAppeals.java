package id.suara.ideas;

import id.suara.kernel.DomainException;
import id.suara.moderation.OpenCase;
import id.suara.moderation.appeals.Appeals;
import id.suara.moderation.appeals.AskAppeal;
import id.suara.moderation.appeals.OwnAppeal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;

/** What is the same for the appeal of an idea and of a comment. The text is known to be the caller's. */
@Dependent
public class TextAppeals {

    @PersistenceContext
    EntityManager em;

    @Inject
    Appeals appeals;

    @Inject
    Clock clock;

    /** @throws DomainException as {@link Appeals#ask} */
    public void ask(ModeratedText text, OpenCase refused, AskAppeal appeal) {
        appeals.ask(refused, appeal);
        // Fresh from the database: while this waited for the case, it may have been withdrawn.
        em.refresh(text, LockModeType.PESSIMISTIC_WRITE);
        text.appeal(clock.instant());
    }

    /** @throws DomainException {@code moderation.appeal-none} (not found) for one that was not refused, or is withdrawn */
    public OwnAppeal of(ModeratedText text) {
        if (text.getStatus() == TextStatus.WITHDRAWN) {
            throw DomainException.notFound("moderation.appeal-none");
        }
        return appeals.own(text.subject());
    }

    /** All of the caller's of one kind, by the text's id. */
    public Map<Long, OwnAppeal> all(String kind) {
        return appeals.own(kind);
    }
}
