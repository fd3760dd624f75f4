package id.suara.ideas;

import id.suara.congress.Congresses;
import id.suara.congress.Theme;
import id.suara.ideas.coauthors.CoauthorRows;
import id.suara.ideas.entered.EnteredRows;
import id.suara.ideas.pictures.Pictures;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import id.suara.moderation.CaseText;
import id.suara.moderation.OpenCase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** An idea as it is put before a moderator. */
@Dependent
class IdeaCases {

    @Inject
    Congresses congresses;

    @Inject
    Pictures pictures;

    @Inject
    CoauthorRows coauthors;

    @Inject
    EnteredRows accompanied;

    /** @throws DomainException {@code ideas.theme-unknown} */
    OpenCase of(Idea idea, Writer writer, SubmitIdea text) {
        return new OpenCase(
                idea.subject(),
                idea.getRevision(),
                writer.accountId(),
                writer.band(),
                CaseText.inParts(
                        text.title(),
                        topicOf(idea.getCongressId(), text),
                        text.problem(),
                        text.proposal(),
                        text.addressee(),
                        pictures.descriptions(idea.getId(), idea.getRevision())),
                coauthors.byline(accompanied.byline(writer.byline(), idea.getId()), idea.getId()));
    }

    private String topicOf(long congressId, SubmitIdea text) {
        if (text.theme().equals(Theme.OTHER)) {
            return ownTheme(text.ownTheme());
        }
        return congresses.themes(congressId).stream()
                .filter(theme -> theme.getCode().equals(text.theme()))
                .findFirst()
                .map(theme -> theme.name(Texts.INDONESIAN))
                .orElseThrow(() -> DomainException.invalid(
                        "ideas.theme-unknown",
                        List.of(new DomainException.FieldError("theme", "ideas.theme-unknown"))));
    }

    /** A theme of the child's own, as moderators read it. */
    static String ownTheme(String words) {
        return Texts.get(Texts.INDONESIAN, "ideas.theme.other") + ": " + words;
    }
}
