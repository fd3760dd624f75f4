package id.suara.ideas.entered;

import id.suara.ideas.SubmitIdea;
import java.time.Instant;

/** What waits for a child to confirm it. @param childId an account */
public record EnteredRow(long id, long childId, SubmitIdea text, Instant enteredAt) {

    static EnteredRow of(EnteredIdea entered) {
        return new EnteredRow(entered.getId(), entered.getChildId(), entered.text(), entered.getEnteredAt());
    }
}
