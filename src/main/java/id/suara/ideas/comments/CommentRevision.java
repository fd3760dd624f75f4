package id.suara.ideas.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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

    public int getRevision() {
        return revision;
    }

    public String getWords() {
        return words;
    }
}
