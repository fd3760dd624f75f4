package id.suara.programme.web;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.DomainException;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.Speakers;
import id.suara.programme.parts.Tracks;
import id.suara.programme.releases.ReleaseRow;
import id.suara.programme.releases.Releases;
import id.suara.programme.venue.Venue;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What any two releases of the congress differ in; the later one can be restored. */
@Named("comparePage")
@ViewScoped
public class ComparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Releases releases;

    @Inject
    transient Congresses congresses;

    @Inject
    transient Tracks tracks;

    @Inject
    transient Commissions commissions;

    @Inject
    transient Speakers speakers;

    @Inject
    transient Venue venue;

    private Long from;
    private Long to;
    private List<ReleaseRow> history;
    private List<DifferenceLines.Block> differing;
    private long draftVersion;

    public void load() {
        history = releases.history();
        if (history.isEmpty()) {
            throw DomainException.notFound("programme.no-release");
        }
        if (to == null) {
            to = history.get(0).id();
        }
        ReleaseRow shown = row(to);
        if (from == null) {
            from = shown.previousId();
        }
        Congress congress = congresses.requireCurrent();
        PlanWords words =
                new PlanWords(Told.locale(), congress.zone(), congress.getId(), tracks, commissions, speakers, venue);
        differing = DifferenceLines.of(releases.difference(from, to), words, Told.locale());
        draftVersion = releases.preview().draftVersion();
    }

    private ReleaseRow row(long id) {
        return history.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("programme.no-release"));
    }

    public void restore() {
        releases.restore(to, draftVersion);
        Told.info("programme.releases.restored", getShown().name());
        Told.go("/programme/plan");
    }

    public ReleaseRow getShown() {
        return row(to);
    }

    /** Null where it is compared with nothing. */
    public ReleaseRow getOther() {
        return from == null ? null : row(from);
    }

    public boolean isNewest() {
        return history.get(0).id() == to;
    }

    public List<DifferenceLines.Block> getDiffering() {
        return differing;
    }

    public List<ReleaseRow> getHistory() {
        return history;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }
}
