package id.suara.moderation.silence.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.moderation.reports.ReportItem;
import id.suara.moderation.silence.SilenceChild;
import id.suara.moderation.silence.SilenceRow;
import id.suara.moderation.silence.SilenceState;
import id.suara.moderation.silence.Silences;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who is silenced; and silencing whoever wrote the text that the address names. */
@Named("silencesPage")
@ViewScoped
public class SilencesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ALONE = 7;

    /** @param alone whether one person may, when the child was not silenced shortly before */
    public record Length(int days, boolean alone) {}

    @Inject
    transient Silences silences;

    @Inject
    transient HttpServletRequest request;

    // Kept with the view: a row that a colleague added must not move the others under somebody's hand.
    private List<SilenceRow> rows;
    private String about;
    private String who;
    private Integer days;
    private String reason;

    @PostConstruct
    void load() {
        rows = silences.rows();
        String named = request.getParameter("about");
        if (named != null && named.matches(ReportItem.SUBJECT)) {
            about = named;
            String[] parts = named.split(":");
            who = silences.who(new Subject(parts[0], Long.parseLong(parts[1])));
        }
    }

    public String silence() {
        long id = silences.silence(new SilenceChild(about, days, reason));
        boolean acts = silences.row(id).state() == SilenceState.ACTIVE;
        return "/moderation/silences?faces-redirect=true&done=" + (acts ? "begun" : "asked");
    }

    public void confirm(long id) {
        change(() -> silences.confirm(id), "confirmed");
    }

    public void lift(long id) {
        change(() -> silences.lift(id), "lifted");
    }

    private void change(Runnable deed, String done) {
        try {
            deed.run();
            note(FacesMessage.SEVERITY_INFO, Texts.get(locale(), "moderation.silences.done." + done));
        } catch (DomainException refused) {
            note(FacesMessage.SEVERITY_WARN, Texts.of(locale(), refused));
        }
        rows = silences.rows();
    }

    private static void note(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, text));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<SilenceRow> getRows() {
        return rows;
    }

    /** Pen name, province and age band of whom the form is about; null without one. */
    public String getWho() {
        return who;
    }

    public List<Length> getLengths() {
        return Stream.of(1, 3, ALONE, 14, 21, 30)
                .filter(length -> length <= Math.max(ALONE, silences.longest()))
                .map(length -> new Length(length, length <= ALONE))
                .toList();
    }

    /** The chip's colour. */
    public String kind(SilenceState state) {
        return switch (state) {
            case WAITING -> "wait";
            case ACTIVE -> "care";
            case ENDED, LIFTED, LAPSED -> "";
        };
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
