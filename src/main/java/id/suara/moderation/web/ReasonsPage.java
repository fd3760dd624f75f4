package id.suara.moderation.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import id.suara.moderation.reasons.MendReason;
import id.suara.moderation.reasons.ReasonRow;
import id.suara.moderation.reasons.Reasons;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** Where organizers mend the words of the reasons, one at a time. */
@Named("reasonsPage")
@ViewScoped
public class ReasonsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Reasons reasons;

    private transient List<ReasonRow> rows;
    private ReasonRow chosen;
    private String indonesian;
    private String english;

    @PostConstruct
    void load() {
        rows = reasons.all();
    }

    public void choose(long id) {
        chosen = reasons.find(id);
        indonesian = chosen.indonesian();
        english = chosen.english();
    }

    public void save() {
        if (chosen == null) {
            return;
        }
        try {
            reasons.mend(chosen.id(), chosen.version(), new MendReason(indonesian, english));
            note(FacesMessage.SEVERITY_INFO, Texts.get(locale(), "moderation.reasons.saved"));
            chosen = null;
        } catch (DomainException changed) {
            if (changed.kind() != DomainException.Kind.STALE) {
                throw changed;
            }
            note(FacesMessage.SEVERITY_WARN, Texts.of(locale(), changed));
            // What a colleague wrote is in the list; what was typed here stays in the fields, to be saved on top of it.
            chosen = reasons.find(chosen.id());
        }
        load();
    }

    private static void note(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<ReasonRow> getRows() {
        return rows;
    }

    /** The one that is being mended, or null. */
    public ReasonRow getChosen() {
        return chosen;
    }

    public String getIndonesian() {
        return indonesian;
    }

    public void setIndonesian(String indonesian) {
        this.indonesian = indonesian;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
