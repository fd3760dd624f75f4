package id.suara.agenda.schedule.web;

import id.suara.agenda.schedule.Schedules;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Locale;

/** The schedule of a delegate in the calling chaperone's care. */
@Named("caredSchedulePage")
@RequestScoped
public class CaredSchedulePage {

    @Inject
    Schedules schedules;

    @Inject
    Clock clock;

    private String child;
    private ScheduleView view;

    /** @throws DomainException {@code agenda.not-in-care} (not found): a page of its own */
    public void load() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        long account = child != null && child.matches("\\d{1,18}") ? Long.parseLong(child) : 0;
        view = schedules
                .ofCared(account, locale)
                .map(schedule -> new ScheduleView(schedule, locale, clock.instant()))
                .orElse(null);
    }

    public String getChild() {
        return child;
    }

    public void setChild(String child) {
        this.child = child;
    }

    /** Null before the first release. */
    public ScheduleView getView() {
        return view;
    }
}
