package id.suara.ideas;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.moderation.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
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

    @Inject
    IdeaSearch search;

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
}
