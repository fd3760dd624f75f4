package id.suara.agenda.choices.web;

import id.suara.agenda.choices.Chooser;
import id.suara.agenda.choices.Choosers;
import id.suara.agenda.choices.FilledSession;
import id.suara.congress.Congresses;
import id.suara.congress.IndonesianTime;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.kernel.Texts;
import id.suara.programme.SessionPlan;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** How full optional sessions are, and who is in one. */
@Named("choosersPage")
@ViewScoped
public class ChoosersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Choosers choosers;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Regions regions;

    private ZoneId zone;
    private List<FilledSession> sessions;
    private FilledSession shown;
    private List<Chooser> rows;
    private Chooser asked;

    @PostConstruct
    void load() {
        zone = congresses.requireCurrent().zone();
        sessions = choosers.all();
    }

    public void show(FilledSession session) {
        shown = session;
        asked = null;
        rows = choosers.of(session.id());
    }

    /** Whether to take them out, before it is done. */
    public void ask(Chooser chooser) {
        asked = chooser;
    }

    public void cancel() {
        asked = null;
    }

    public void takeOut() {
        choosers.takeOut(shown.id(), asked.applicationId());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                null,
                new FacesMessage(Texts.get(
                        faces.getViewRoot().getLocale(), "agenda.choosers.taken-out", asked.nickname(), title(shown))));
        load();
        sessions.stream().filter(one -> one.id() == shown.id()).findFirst().ifPresent(this::show);
    }

    public String title(FilledSession session) {
        return plan(session).title(locale().getLanguage().equals("en"));
    }

    public String when(FilledSession session) {
        SessionPlan plan = plan(session);
        return IndonesianTime.day(plan.startsAt().atZone(zone).toLocalDate(), locale()) + ", "
                + IndonesianTime.hours(plan.startsAt(), plan.endsAt(), zone, locale());
    }

    private static SessionPlan plan(FilledSession session) {
        return session.session().facts().plan();
    }

    public String province(String code) {
        return regions.province(code).map(Province::getName).orElse(code);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<FilledSession> getSessions() {
        return sessions;
    }

    /** Null until one was opened. */
    public FilledSession getShown() {
        return shown;
    }

    public List<Chooser> getRows() {
        return rows;
    }

    /** Null unless somebody is about to be taken out. */
    public Chooser getAsked() {
        return asked;
    }
}
