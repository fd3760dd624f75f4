package id.suara.ideas;

import id.suara.ideas.pictures.PictureRow;
import id.suara.ideas.pictures.Pictures;
import id.suara.safeguarding.EvidenceWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives safeguarding the text of a published idea that somebody raised a concern about, for one that is not is with its
 *  moderators; and the pictures of either. */
@ApplicationScoped
class IdeaEvidence {

    @PersistenceContext
    EntityManager em;

    @Inject
    IdeaQueries queries;

    @Inject
    Pictures pictures;

    public void on(@Observes EvidenceWanted wanted) {
        if (wanted.subject().kind().equals("idea")) {
            queries.readable(wanted.subject().id()).map(this::text).ifPresent(wanted::keep);
            keepPictures(wanted);
        }
    }

    /** Those of the newest revision, public or not. */
    private void keepPictures(EvidenceWanted wanted) {
        long id = wanted.subject().id();
        Idea idea = em.find(Idea.class, id);
        if (idea != null) {
            pictures.of(id, idea.getRevision())
                    .forEach(shown -> pictures.find(id, shown.revision(), shown.place(), false)
                            .ifPresent(found -> wanted.keepPicture(found.jpeg())));
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
