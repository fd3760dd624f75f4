package id.suara.ideas.comments;

import id.suara.ideas.ModeratedText;
import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a child says to an idea, or to another's comment. */
@Entity
@Table(name = "idea_comment")
public class Comment extends ModeratedText {

    /** Of the thing that moderators decide on and that concerns are about. */
    public static final String KIND = "comment";

    /** A comment, an answer, and an answer to that. */
    static final int DEEPEST = 3;

    @Column(name = "idea_id")
    private long ideaId;

    @Column(name = "parent_id")
    private Long parentId;

    private int depth;

    protected Comment() {}

    private Comment(long ideaId, Long parentId, int depth, long authorId, String provinceCode, Instant at) {
        super(authorId, provinceCode, at);
        this.ideaId = ideaId;
        this.parentId = parentId;
        this.depth = depth;
    }

    /** @param parent what it answers, null for one on the idea itself
     *  @throws DomainException {@code ideas.comment-too-deep} (conflict) below the third step */
    static Comment submitted(long ideaId, Comment parent, long authorId, String provinceCode, Instant at) {
        int depth = parent == null ? 1 : parent.depth + 1;
        if (depth > DEEPEST) {
            throw DomainException.conflict("ideas.comment-too-deep");
        }
        return new Comment(ideaId, parent == null ? null : parent.getId(), depth, authorId, provinceCode, at);
    }

    @Override
    protected String kind() {
        return KIND;
    }

    @Override
    protected String notEditable() {
        return "ideas.comment-not-editable";
    }

    boolean isPublished() {
        return getStatus().isPublic();
    }

    boolean isOn(long someIdeaId) {
        return ideaId == someIdeaId;
    }

    public long getIdeaId() {
        return ideaId;
    }

    /** Null for one on the idea itself. */
    public Long getParentId() {
        return parentId;
    }

    /** From 1. */
    public int getDepth() {
        return depth;
    }
}
