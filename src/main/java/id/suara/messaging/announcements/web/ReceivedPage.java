package id.suara.messaging.announcements.web;

import id.suara.kernel.DomainException;
import id.suara.messaging.announcements.ReceivedAnnouncement;
import id.suara.messaging.announcements.ReceivedAnnouncements;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One announcement, for somebody to whom it was told. */
@Named("receivedPage")
@RequestScoped
public class ReceivedPage {

    @Inject
    ReceivedAnnouncements announcements;

    private Long id;
    private ReceivedAnnouncement received;

    /** @throws DomainException {@code announcements.none} */
    public void load() {
        received = announcements.read(
                id == null ? -1 : id,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReceivedAnnouncement getReceived() {
        return received;
    }
}
