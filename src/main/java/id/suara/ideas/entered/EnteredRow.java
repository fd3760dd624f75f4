package id.suara.ideas.entered;

import id.suara.ideas.SubmitIdea;
import id.suara.ideas.UnsentText;
import java.time.Instant;

/** What waits for a child to confirm it. @param childId an account */
public record EnteredRow(long id, long childId, UnsentText text, Instant enteredAt) {

    static EnteredRow of(EnteredIdea entered) {
        SubmitIdea text = entered.text();
        return new EnteredRow(
                entered.getId(),
                entered.getChildId(),
                new UnsentText(
                        text.theme(), text.ownTheme(), text.title(), text.problem(), text.proposal(), text.addressee()),
                entered.getEnteredAt());
    }
}
