package id.suara.ideas.comments;

import id.suara.congress.Regions;
import id.suara.ideas.IdeaRow;
import id.suara.ideas.PublishedIdeas;
import id.suara.moderation.ThreadWanted;
import id.suara.moderation.eyes.SensitiveAsked;
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

    /** What stands below an idea is about its theme. */
    public void on(@Observes SensitiveAsked asked) {
        if (asked.subject().kind().equals(Comment.KIND)
                && (boolean) em.createNativeQuery("select exists (select from idea_comment c"
                                + " join idea i on i.id = c.idea_id"
                                + " join idea_revision r on r.idea_id = i.id and r.revision = i.published_revision"
                                + " join theme t on t.congress_id = i.congress_id and t.code = r.theme_code"
                                + " where c.id = ?1 and t.sensitive)")
                        .setParameter(1, asked.subject().id())
                        .getSingleResult()) {
            asked.is();
        }
    }

    public void on(@Observes ThreadWanted wanted) {
        if (wanted.subject().kind().equals(Comment.KIND)) {
            Comment comment = em.find(Comment.class, wanted.subject().id());
            ideas.read(comment.getIdeaId())
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
