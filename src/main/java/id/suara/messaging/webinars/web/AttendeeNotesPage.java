package id.suara.messaging.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.messaging.webinars.AttendeeNotes;
import id.suara.messaging.webinars.NoteAudience;
import id.suara.messaging.webinars.NotePreview;
import id.suara.messaging.webinars.NoteReach;
import id.suara.messaging.webinars.NoteRow;
import id.suara.messaging.webinars.WriteNote;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.Webinars;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Writing one note: whom it reaches, how it reads, then the deed; and what was written before. */
@Named("attendeeNotesPage")
@ViewScoped
public class AttendeeNotesPage implements Serializable {

    private static final int SHOWN = 50;

    @Inject
    transient Webinars webinars;

    @Inject
    transient AttendeeNotes notes;

    /** Of this form: however often it is sent, it is one note. */
    private final String token = UUID.randomUUID().toString();

    private Long id;
    private WebinarPlan plan;
    private NoteReach reach;
    private List<NoteRow> written = List.of();
    private NotePreview preview;
    private NoteAudience audience = NoteAudience.ATTENDING;
    private String subject;
    private String text;

    public void load() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        reach = notes.reach(id);
        plan = webinars.find(id);
        written = notes.notes(id, SHOWN);
    }

    public void look() {
        preview = null;
        reach = notes.reach(id);
        preview = notes.preview(id, note());
    }

    public String send() {
        notes.write(id, note(), token);
        return "/webinars/notes?faces-redirect=true&id=" + id + "&done=sent";
    }

    private WriteNote note() {
        return new WriteNote(audience, subject, text);
    }

    /** Those to whom something can be written now. */
    public List<NoteAudience> getAudiences() {
        return List.copyOf(reach.reach().keySet());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public WebinarPlan getPlan() {
        return plan;
    }

    public NoteReach getReach() {
        return reach;
    }

    public List<NoteRow> getWritten() {
        return written;
    }

    /** Null until somebody looked. */
    public NotePreview getPreview() {
        return preview;
    }

    public NoteAudience getAudience() {
        return audience;
    }

    public void setAudience(NoteAudience audience) {
        this.audience = audience;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
