package id.suara.safeguarding.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import id.suara.safeguarding.Conversation;
import id.suara.safeguarding.RaiseConcern;
import id.suara.safeguarding.WriteNote;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Coming back with the code: reading the answer, writing again. The code is sent with each form and in no address. */
@Named("reportNotesPage")
@RequestScoped
public class ReportNotesPage {

    @Inject
    Conversation conversation;

    @Inject
    HttpServletRequest request;

    private String code;
    private String opened;
    private String words;
    private Conversation.Talk talk;

    @PostConstruct
    void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        String sent = request.getParameter("opened");
        if (sent != null) {
            try {
                talk = conversation.read(sent);
                opened = sent;
            } catch (DomainException unknown) {
                // Only a form made by hand brings one: the page asks for the code again.
                opened = null;
            }
        }
    }

    public void open() {
        talk = conversation.read(code);
        opened = code;
    }

    public void write() {
        conversation.write(opened, new WriteNote(words));
        words = null;
        talk = conversation.read(opened);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Texts.get(faces.getViewRoot().getLocale(), "safeguarding.notes.sent")));
    }

    public Conversation.Talk getTalk() {
        return talk;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The code that opened this page, or null while none did. */
    public String getOpened() {
        return opened;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getLongest() {
        return RaiseConcern.LONGEST;
    }
}
