package id.suara.agenda.schedule.web;

import id.suara.agenda.calendars.CalendarFeeds;
import id.suara.agenda.schedule.Schedules;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;

/** A delegate's own schedule and calendar. */
@Named("schedulePage")
@RequestScoped
public class SchedulePage {

    @Inject
    Schedules schedules;

    @Inject
    CalendarFeeds feeds;

    @Inject
    Clock clock;

    private ScheduleView view;
    private URI address;
    private boolean calendarOpen;

    @PostConstruct
    void load() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        view = schedules
                .own(locale)
                .map(schedule -> new ScheduleView(schedule, locale, clock.instant()))
                .orElse(null);
        calendarOpen = view != null && feeds.openSince().isPresent();
    }

    public String read() {
        schedules.read(view.getSchedule().releaseId());
        return "/my/schedule?faces-redirect=true";
    }

    /** Stays on the page, the only one on which the address ever stands. */
    public void renewCalendar() {
        address = feeds.renew();
        calendarOpen = true;
    }

    public String revokeCalendar() {
        feeds.revoke();
        return "/my/schedule?faces-redirect=true&done=revoked";
    }

    /** Null before the first release, and for who holds no place now. */
    public ScheduleView getView() {
        return view;
    }

    /** Null unless it was made just now. */
    public URI getAddress() {
        return address;
    }

    public boolean isCalendarOpen() {
        return calendarOpen;
    }
}
