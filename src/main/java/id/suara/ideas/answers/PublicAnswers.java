package id.suara.ideas.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Answers as everybody reads them. */
@ApplicationScoped
@Transactional
public class PublicAnswers {

    @Inject
    AnswerQueries queries;

    /** @return absent while there is none, and for an idea that is not public; for one that leads to another, what is said to that */
    public Optional<PublicAnswer> of(long ideaId) {
        return queries.ofPublic(ideaId)
                .or(() -> queries.ofTarget(ideaId))
                .map(answer -> new PublicAnswer(
                        answer.getDecision(),
                        answer.getInstitution(),
                        answer.getBody(),
                        answer.getBodyEn(),
                        answer.getFollowUpOn(),
                        answer.getPublishedAt(),
                        queries.progress(answer.getIdeaId()).stream()
                                .map(note -> new PublicAnswer.Note(
                                        note.getState(),
                                        note.getNote(),
                                        note.getNoteEn(),
                                        note.getNextOn(),
                                        note.getNotedAt()))
                                .toList()));
    }
}
