package id.suara.ideas;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.PlainText;
import id.suara.moderation.merging.SimilarWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Published ideas that a child may want to join instead of writing the same again. It never stands in the way of sending. */
@ApplicationScoped
@Transactional
public class SimilarIdeas {

    private static final int SHOWN = 3;

    /** An account that wrote nothing. */
    private static final long NOBODY = 0;

    @Inject
    IdeaSearch search;

    @Inject
    IdeaQueries queries;

    @Inject
    Regions regions;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller caller;

    /** The nearest first, three at most; empty when none shares two words with what is written so far.
     *
     *  @throws id.suara.kernel.DomainException {@code access.denied} for others than delegates */
    public List<SimilarIdea> to(@Valid UnsentText text) {
        caller.get().require(Role.DELEGATE);
        // The database takes no text with what cannot be seen, and an unsent one may hold anything.
        String words = Stream.of(text.title(), text.ownTheme(), text.problem(), text.proposal())
                .map(PlainText::clean)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return congresses
                .current()
                .map(Congress::getId)
                .map(congress -> search.similar(congress, words, caller.get().requireAccount(), SHOWN))
                .orElse(List.of());
    }

    /** A moderator looks for what says nearly the same. */
    void on(@Observes SimilarWanted wanted) {
        if (!wanted.subject().kind().equals(Idea.KIND)) {
            return;
        }
        long asked = wanted.subject().id();
        String words = wanted.words() == null
                ? queries.published(asked)
                        .map(idea -> String.join(" ", idea.title(), idea.problem(), idea.proposal()))
                        .orElse("")
                : wanted.words();
        congresses.current().map(Congress::getId).stream()
                // One more, for it may be its own nearest.
                .flatMap(congress -> search.similar(congress, words, NOBODY, SHOWN + 1).stream())
                .filter(near -> near.id() != asked)
                .limit(SHOWN)
                .forEach(near -> queries.published(near.id()).map(this::shown).ifPresent(wanted::keep));
    }

    private SimilarWanted.Near shown(IdeaRow idea) {
        String province = regions.province(idea.provinceCode()).orElseThrow().getName();
        return new SimilarWanted.Near(
                new Subject(Idea.KIND, idea.id()).toString(),
                idea.title(),
                idea.penName() + " · " + province,
                idea.excerpt());
    }
}
