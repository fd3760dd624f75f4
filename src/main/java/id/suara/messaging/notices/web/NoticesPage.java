package id.suara.messaging.notices.web;

import id.suara.messaging.notices.NoticeRow;
import id.suara.messaging.notices.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What the reader was told, the newest first. */
@Named("noticesPage")
@RequestScoped
public class NoticesPage {

    private static final int SHOWN = 20;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private List<NoticeRow> rows = List.of();
    private boolean more;
    private boolean later;

    @PostConstruct
    void load() {
        Long after = number(request.getParameter("after"));
        List<NoticeRow> found = notices.page(after, false, SHOWN + 1);
        later = after != null;
        more = found.size() > SHOWN;
        rows = more ? found.subList(0, SHOWN) : found;
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    public List<NoticeRow> getRows() {
        return rows;
    }

    /** Whether it is not the newest page. */
    public boolean isLater() {
        return later;
    }

    /** Where older ones stand; null when there are none. */
    public String getOlder() {
        return more ? "/notices?after=" + rows.get(rows.size() - 1).id() : null;
    }

    /** Whether one that is shown has not been read. */
    public boolean isFresh() {
        return rows.stream().anyMatch(row -> !row.read());
    }

    public long getNewest() {
        return rows.get(0).id();
    }
}
