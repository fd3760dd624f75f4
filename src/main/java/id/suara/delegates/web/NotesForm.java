package id.suara.delegates.web;

import id.suara.delegates.ApplicationNote;
import id.suara.delegates.ApplicationNotes;
import id.suara.identity.Accounts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The notes of the staff about the application that the page shows. */
@Named("notesForm")
@ViewScoped
public class NotesForm implements Serializable {

    @Inject
    ApplicationPage page;

    @Inject
    transient ApplicationNotes notes;

    @Inject
    transient Accounts accounts;

    private String text;
    private transient List<ApplicationNote> written;

    public void write() {
        notes.write(page.getId(), text);
        text = null;
        written = null;
    }

    /** Newest first. */
    public List<ApplicationNote> getWritten() {
        if (written == null) {
            written = notes.of(page.getId());
        }
        return written;
    }

    public String author(ApplicationNote note) {
        return accounts.find(note.getAccountId()).getDisplayName();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
