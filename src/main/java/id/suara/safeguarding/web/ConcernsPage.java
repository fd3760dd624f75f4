package id.suara.safeguarding.web;

import id.suara.kernel.Texts;
import id.suara.safeguarding.CaseFiles;
import id.suara.safeguarding.CaseRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The officers' list, danger first; nothing of what was said is on it. */
@Named("concernsPage")
@RequestScoped
public class ConcernsPage {

    @Inject
    CaseFiles files;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private boolean closed;
    private List<CaseRow> rows;
    private Instant now;

    @PostConstruct
    void load() {
        closed = "true".equals(request.getParameter("closed"));
        rows = files.list(closed);
        now = clock.instant();
    }

    public List<CaseRow> getRows() {
        return rows;
    }

    public boolean isClosed() {
        return closed;
    }

    public boolean isLate(CaseRow row) {
        return row.isLate(now);
    }

    public String left(CaseRow row) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return clock(row, now, locale);
    }

    /** How long somebody still has to take it up, or how long ago that was over. */
    static String clock(CaseRow row, Instant now, Locale locale) {
        if (!row.waiting()) {
            return Texts.get(locale, "safeguarding.clock.stopped");
        }
        Duration left = Duration.between(now, row.dueAt());
        String key = left.isNegative() ? "safeguarding.clock.late." : "safeguarding.clock.left.";
        long minutes = left.abs().toMinutes();
        return minutes < 120
                ? Texts.get(locale, key + "minutes", minutes)
                : Texts.get(locale, key + "hours", minutes / 60);
    }
}
