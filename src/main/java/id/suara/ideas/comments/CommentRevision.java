package id.suara.ideas.comments;

import id.suara.moderation.Mask;
import id.suara.moderation.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** What a child wrote, once and for all; the database never lets anyone rewrite it. */
@Entity
@Table(name = "comment_revision")
public class CommentRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "comment_id")
    private long commentId;

    private int revision;

    private String words;

    @Column(name = "masked_from")
    private Integer maskedFrom;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected CommentRevision() {}

    static CommentRevision of(Comment comment, WriteComment text, Instant at) {
        CommentRevision revision = new CommentRevision();
        revision.commentId = comment.getId();
        revision.revision = comment.getRevision();
        revision.words = text.words();
        revision.writtenAt = at;
        return revision;
    }

    /** What others read of a revision in which a moderator covered words.
     *
     *  @param number of the further revision */
    static CommentRevision masked(CommentRevision written, int number, List<Mask> masks, Instant at) {
        CommentRevision masked = new CommentRevision();
        masked.commentId = written.commentId;
        masked.revision = number;
        masked.maskedFrom = written.revision;
        masked.words = Mask.cover(Part.BODY, written.words, masks);
        masked.writtenAt = at;
        return masked;
    }

    public int getRevision() {
        return revision;
    }

    public String getWords() {
        return words;
    }
}
