package id.suara.messaging.notices;

import static id.suara.messaging.notices.NoticeKind.COMMENT_COMMENTED;
import static id.suara.messaging.notices.NoticeKind.COMMENT_PUBLISHED;
import static id.suara.messaging.notices.NoticeKind.COMMENT_REFUSED;
import static id.suara.messaging.notices.NoticeKind.COMMENT_RETURNED;
import static id.suara.messaging.notices.NoticeKind.IDEA_ANSWERED;
import static id.suara.messaging.notices.NoticeKind.IDEA_COMMENTED;
import static id.suara.messaging.notices.NoticeKind.IDEA_ENTERED;
import static id.suara.messaging.notices.NoticeKind.IDEA_MERGED;
import static id.suara.messaging.notices.NoticeKind.IDEA_PUBLISHED;
import static id.suara.messaging.notices.NoticeKind.IDEA_REFUSED;
import static id.suara.messaging.notices.NoticeKind.IDEA_RETURNED;
import static id.suara.messaging.notices.NoticeKind.REPORT_ANSWERED;

import id.suara.ideas.IdeaEvent;
import id.suara.ideas.comments.CommentEvent;
import id.suara.ideas.entered.EnteredEvent;
import id.suara.kernel.Subject;
import id.suara.moderation.ModerationCase;
import id.suara.moderation.ModerationEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells children what became of what they wrote and reported, and that somebody said something to it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TextNotices {

    private static final Set<NoticeKind> OF_IDEAS =
            EnumSet.of(IDEA_PUBLISHED, IDEA_RETURNED, IDEA_REFUSED, IDEA_MERGED, IDEA_ANSWERED, IDEA_COMMENTED);
    private static final Set<NoticeKind> OF_COMMENTS =
            EnumSet.of(COMMENT_PUBLISHED, COMMENT_RETURNED, COMMENT_REFUSED, COMMENT_COMMENTED);

    private static final String AUTHORS =
            "select author_id from idea where id = ?1" + " union select account_id from coauthor where idea_id = ?1";

    // Nobody is told of their own words.
    private static final String IDEAS_AUTHOR = "select i.author_id from idea_comment c join idea i on i.id = c.idea_id"
            + " where c.id = ?1 and i.author_id <> c.author_id";
    private static final String ANSWERED_AUTHOR = "select p.author_id from idea_comment c join idea_comment p"
            + " on p.id = c.parent_id join idea i on i.id = c.idea_id"
            + " where c.id = ?1 and p.author_id <> c.author_id and p.author_id <> i.author_id";

    private static final String REPORTERS = "select r.reporter_id from item_report r join (select"
            + " split_part(cast(?1 as text), ' ', 1) k, cast(split_part(cast(?1 as text), ' ', 2) as bigint) i,"
            + " cast(split_part(cast(?1 as text), ' ', 3) as int) v) d"
            + " on r.subject_kind = d.k and r.subject_id = d.i and r.revision = d.v";

    @PersistenceContext
    EntityManager em;

    @Inject
    NoticeBook book;

    @Inject
    Clock clock;

    public void on(@Observes IdeaEvent event) {
        Subject idea = new Subject("idea", event.ideaId());
        if (event instanceof IdeaEvent.Published) {
            tellAuthors(IDEA_PUBLISHED, idea, settled());
        } else if (event instanceof IdeaEvent.Returned) {
            tellAuthors(IDEA_RETURNED, idea, settled());
        } else if (event instanceof IdeaEvent.Refused) {
            tellAuthors(IDEA_REFUSED, idea, settled());
        } else if (event instanceof IdeaEvent.Merged) {
            tellAuthors(IDEA_MERGED, idea, settled());
        } else if (event instanceof IdeaEvent.Answered) {
            tellAuthors(IDEA_ANSWERED, idea, clock.instant());
        } else if (event instanceof IdeaEvent.Reopened || event instanceof IdeaEvent.Shown) {
            book.takeBack(idea, OF_IDEAS);
        } else if (event instanceof IdeaEvent.Withdrawn) {
            book.forget(idea, OF_IDEAS);
        }
    }

    private void tellAuthors(NoticeKind kind, Subject idea, Instant from) {
        book.tellAll(AUTHORS, idea.id(), kind, idea, "", from);
    }

    public void on(@Observes CommentEvent event) {
        Subject comment = new Subject("comment", event.commentId());
        if (event instanceof CommentEvent.Published) {
            book.tell(event.authorId(), COMMENT_PUBLISHED, comment, "", settled());
            talked(event.commentId());
        } else if (event instanceof CommentEvent.Returned) {
            book.tell(event.authorId(), COMMENT_RETURNED, comment, "", settled());
        } else if (event instanceof CommentEvent.Refused) {
            book.tell(event.authorId(), COMMENT_REFUSED, comment, "", settled());
        } else if (event instanceof CommentEvent.Reopened) {
            book.takeBack(comment, OF_COMMENTS);
            aboutWhat(event.commentId())
                    .forEach(about -> book.takeBack(about, EnumSet.of(IDEA_COMMENTED, COMMENT_COMMENTED)));
        } else if (event instanceof CommentEvent.Withdrawn) {
            book.forget(comment, OF_COMMENTS);
        }
    }

    private void talked(long commentId) {
        for (Subject about : aboutWhat(commentId)) {
            boolean idea = about.kind().equals("idea");
            book.tellAll(
                    idea ? IDEAS_AUTHOR : ANSWERED_AUTHOR,
                    commentId,
                    idea ? IDEA_COMMENTED : COMMENT_COMMENTED,
                    about,
                    "",
                    settled());
        }
    }

    /** The idea, and the comment that it answers. */
    private List<Subject> aboutWhat(long commentId) {
        Object[] found = (Object[]) em.createNativeQuery("select idea_id, parent_id from idea_comment where id = ?1")
                .setParameter(1, commentId)
                .getSingleResult();
        Subject idea = new Subject("idea", ((Number) found[0]).longValue());
        return found[1] == null
                ? List.of(idea)
                : List.of(idea, new Subject("comment", ((Number) found[1]).longValue()));
    }

    /** S20: whoever reported it is told that somebody has looked, and reads on their page what came of it. */
    public void on(@Observes ModerationEvent.Decided decided) {
        Subject about = decided.subject();
        book.tellAll(
                REPORTERS,
                about.kind() + " " + about.id() + " " + decided.revision(),
                REPORT_ANSWERED,
                about,
                String.valueOf(decided.revision()),
                decided.toldFrom());
    }

    public void on(@Observes ModerationEvent.Undone undone) {
        book.takeBack(undone.subject(), EnumSet.of(REPORT_ANSWERED));
    }

    public void on(@Observes EnteredEvent event) {
        Subject about = new Subject("entered-idea", event.enteredId());
        if (event instanceof EnteredEvent.Entered entered) {
            book.tell(entered.childId(), IDEA_ENTERED, about);
        } else {
            book.forget(about, EnumSet.of(IDEA_ENTERED));
        }
    }

    /** When what is decided now can no more be undone. */
    private Instant settled() {
        return clock.instant().plus(ModerationCase.UNDO);
    }
}
