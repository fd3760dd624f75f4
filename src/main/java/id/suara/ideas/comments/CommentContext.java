package id.suara.ideas.comments;

import id.suara.congress.Regions;
import id.suara.ideas.IdeaRow;
import id.suara.ideas.PublishedIdeas;
import id.suara.moderation.ThreadWanted;
import id.suara.safeguarding.EvidenceWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives moderators what a comment answers, and safeguarding a published comment that somebody raised a concern about. */
@ApplicationScoped
class CommentContext {

    @PersistenceContext
    EntityManager em;

    @Inject
    CommentQueries queries;

    @Inject
    PublishedIdeas ideas;

    @Inject
    Regions regions;

    public void on(@Observes EvidenceWanted wanted) {
        if (wanted.subject().kind().equals(Comment.KIND)) {
            queries.published(wanted.subject().id())
                    .ifPresent(comment -> wanted.keep(comment.words() + " (" + comment.penName() + ")"));
        }
    }

    public void on(@Observes ThreadWanted wanted) {
        if (wanted.subject().kind().equals(Comment.KIND)) {
            Comment comment = em.find(Comment.class, wanted.subject().id());
            ideas.look(comment.getIdeaId())
                    .ifPresent(
                            idea -> wanted.keep(idea.title(), byline(idea), idea.problem() + "\n\n" + idea.proposal()));
            keepParents(wanted, comment);
        }
    }

    /** The furthest first, as they are read. */
    private void keepParents(ThreadWanted wanted, Comment comment) {
        if (comment.getParentId() != null) {
            keepParents(wanted, em.find(Comment.class, comment.getParentId()));
            queries.published(comment.getParentId())
                    .ifPresent(parent ->
                            wanted.keep(null, byline(parent.penName(), parent.provinceCode()), parent.words()));
        }
    }

    private String byline(IdeaRow idea) {
        return byline(idea.penName(), idea.provinceCode());
    }

    private String byline(String penName, String provinceCode) {
        return penName + " · " + regions.province(provinceCode).orElseThrow().getName();
    }
}
