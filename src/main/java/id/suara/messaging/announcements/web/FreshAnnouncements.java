package id.suara.messaging.announcements.web;

import id.suara.kernel.CurrentCaller;
import id.suara.messaging.announcements.ReceivedAnnouncement;
import id.suara.messaging.announcements.ReceivedAnnouncements;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was announced and not read yet, for the start page. */
@Named("freshAnnouncements")
@RequestScoped
public class FreshAnnouncements {

    private static final int SHOWN = 3;

    @Inject
    ReceivedAnnouncements announcements;

    @Inject
    CurrentCaller caller;

    private List<ReceivedAnnouncement> all = List.of();

    @PostConstruct
    void load() {
        if (caller.isSignedIn()) {
            all = announcements.fresh(
                    FacesContext.getCurrentInstance().getViewRoot().getLocale(), SHOWN);
        }
    }

    public List<ReceivedAnnouncement> getAll() {
        return all;
    }
}
