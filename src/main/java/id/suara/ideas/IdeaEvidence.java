package id.suara.ideas;

import id.suara.safeguarding.EvidenceWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives safeguarding the text of a published idea that somebody raised a concern about; of one that is not, nothing. */
@ApplicationScoped
class IdeaEvidence {

    @Inject
    IdeaQueries queries;

    public void on(@Observes EvidenceWanted wanted) {
        if (wanted.subject().kind().equals("idea")) {
            queries.readable(wanted.subject().id()).map(IdeaEvidence::text).ifPresent(wanted::keep);
        }
    }

    private static String text(IdeaRow idea) {
        return Stream.of(idea.title() + " (" + idea.penName() + ")", idea.problem(), idea.proposal(), idea.addressee())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }
}
