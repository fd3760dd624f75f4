package id.suara.ideas.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A public note on what has become of a promise. */
@Entity
@Table(name = "answer_progress")
public class AnswerProgress {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "idea_id")
    private long ideaId;

    @Enumerated(EnumType.STRING)
    private ProgressState state;

    private String note;

    @Column(name = "note_en")
    private String noteEn;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "noted_by")
    private long notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected AnswerProgress() {}

    static AnswerProgress of(OfficialAnswer answer, NoteProgress noted, long by, Instant at) {
        AnswerProgress progress = new AnswerProgress();
        progress.ideaId = answer.getIdeaId();
        progress.state = noted.state();
        progress.note = noted.note();
        progress.noteEn = noted.noteEn();
        progress.nextOn = noted.nextOn();
        progress.notedBy = by;
        progress.notedAt = at;
        return progress;
    }

    public ProgressState getState() {
        return state;
    }

    public String getNote() {
        return note;
    }

    /** Null where there is no English. */
    public String getNoteEn() {
        return noteEn;
    }

    /** When more is told; null at its end. */
    public LocalDate getNextOn() {
        return nextOn;
    }

    public Instant getNotedAt() {
        return notedAt;
    }
}
