package id.suara.ideas;

import id.suara.ideas.pictures.PictureRow;
import id.suara.ideas.pictures.Pictures;
import id.suara.safeguarding.EvidenceWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives safeguarding the text of a published idea that somebody raised a concern about; of one that is not, nothing. */
@ApplicationScoped
class IdeaEvidence {

    @Inject
    IdeaQueries queries;

    @Inject
    Pictures pictures;

    public void on(@Observes EvidenceWanted wanted) {
        if (wanted.subject().kind().equals("idea")) {
            queries.readable(wanted.subject().id()).map(this::text).ifPresent(wanted::keep);
        }
    }

    private String text(IdeaRow idea) {
        Stream<String> shown = pictures.published(List.of(idea.id())).stream().map(PictureRow::description);
        return Stream.concat(
                        Stream.of(
                                idea.title() + " (" + idea.penName() + ")",
                                idea.problem(),
                                idea.proposal(),
                                idea.addressee()),
                        shown)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }
}
