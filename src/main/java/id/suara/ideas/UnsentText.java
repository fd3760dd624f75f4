package id.suara.ideas;

import jakarta.validation.constraints.Size;

/** What stands in the form so far; any of it may be null. */
public record UnsentText(
        @Size(max = 60, message = "{ideas.theme-unknown}") String theme,
        @Size(max = 60, message = "{ideas.own-theme-size}") String ownTheme,
        @Size(max = 120, message = "{ideas.title-size}") String title,
        @Size(max = 3000, message = "{ideas.problem-size}") String problem,
        @Size(max = 3000, message = "{ideas.proposal-size}") String proposal,
        @Size(max = 200, message = "{ideas.addressee-size}") String addressee) {

    /** As a form sends it, cleaned: a line break arrives as two characters and is counted as one. */
    public static UnsentText typed(
            String theme, String ownTheme, String title, String problem, String proposal, String addressee) {
        SubmitIdea text = new SubmitIdea(theme, ownTheme, title, problem, proposal, addressee);
        return new UnsentText(
                text.theme(), text.ownTheme(), text.title(), text.problem(), text.proposal(), text.addressee());
    }
}
