package id.suara.ideas;

import id.suara.congress.Theme;
import id.suara.moderation.PlainText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a child writes. Every text is cleaned of what cannot be seen as it comes in.
 *
 * @param theme one of the congress's codes, or {@link Theme#OTHER}
 * @param ownTheme for "other", and only for it (S4)
 * @param addressee who should do it; may be null
 */
public record SubmitIdea(
        @NotNull(message = "{ideas.theme-missing}") @Size(max = 60, message = "{ideas.theme-unknown}") String theme,
        @Size(min = 3, max = 60, message = "{ideas.own-theme-size}") String ownTheme,
        @NotNull(message = "{ideas.title-size}") @Size(min = 5, max = 120, message = "{ideas.title-size}") String title,
        @NotNull(message = "{ideas.problem-size}") @Size(min = 20, max = 3000, message = "{ideas.problem-size}")
                String problem,
        @NotNull(message = "{ideas.proposal-size}") @Size(min = 20, max = 3000, message = "{ideas.proposal-size}")
                String proposal,
        @Size(max = 200, message = "{ideas.addressee-size}") String addressee) {

    public SubmitIdea {
        theme = PlainText.line(theme);
        ownTheme = Theme.OTHER.equals(theme) ? PlainText.line(ownTheme) : null;
        title = PlainText.line(title);
        problem = PlainText.clean(problem);
        proposal = PlainText.clean(proposal);
        addressee = PlainText.line(addressee);
    }

    @AssertTrue(message = "{ideas.own-theme-size}")
    public boolean isThemeNamed() {
        return !Theme.OTHER.equals(theme) || ownTheme != null;
    }
}
