package id.suara.messaging.announcements.web;

import id.suara.messaging.announcements.AnnouncementRow;
import id.suara.messaging.announcements.Announcements;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was announced, is going, and is being written. */
@Named("announcementsPage")
@RequestScoped
public class AnnouncementsPage {

    private static final int SHOWN = 200;

    @Inject
    Announcements announcements;

    private List<AnnouncementRow> rows = List.of();
    private boolean writer;

    @PostConstruct
    void load() {
        rows = announcements.rows(null, SHOWN);
        writer = announcements.mayWrite();
    }

    public List<AnnouncementRow> getRows() {
        return rows;
    }

    public boolean isWriter() {
        return writer;
    }
}
