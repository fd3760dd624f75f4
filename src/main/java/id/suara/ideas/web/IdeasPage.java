package id.suara.ideas.web;

import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.ideas.IdeaFilter;
import id.suara.ideas.IdeaPage;
import id.suara.ideas.IdeaRow;
import id.suara.ideas.IdeasCongress;
import id.suara.ideas.PublishedIdeas;
import id.suara.moderation.PlainText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;

/** The public list of ideas. It makes no session. */
@Named("ideasPage")
@RequestScoped
public class IdeasPage {

    @Inject
    PublishedIdeas published;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    private String q;
    private String congress;
    private String theme;
    private String province;
    private String status;
    private String after;

    private Labels labels;
    private IdeaPage page;
    private List<IdeasCongress> congressChoices = List.of();

    public void list() {
        labels = labels();
        page = published.page(
                new IdeaFilter(IdeaFilter.congress(congress), theme, province, status, q, after, IdeaFilter.USUAL));
        congressChoices = published.congresses();
    }

    private Labels labels() {
        return Labels.of(
                congresses,
                regions,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The next page with the same filters, or null. */
    public String getNext() {
        if (page == null || page.next() == null) {
            return null;
        }
        UriBuilder next = UriBuilder.fromPath("/ideas/");
        if (q != null) {
            next.queryParam("q", "{q}").resolveTemplate("q", q);
        }
        if (congress != null) {
            next.queryParam("congress", "{congress}").resolveTemplate("congress", congress);
        }
        if (theme != null) {
            next.queryParam("theme", "{theme}").resolveTemplate("theme", theme);
        }
        if (province != null) {
            next.queryParam("province", "{province}").resolveTemplate("province", province);
        }
        if (status != null) {
            next.queryParam("status", "{status}").resolveTemplate("status", status);
        }
        return next.queryParam("after", page.next()).build().toString();
    }

    /** The words that were looked for instead of those that were typed, or null. */
    public String getSearched() {
        return page == null ? null : page.searched();
    }

    public boolean isFiltered() {
        return q != null || congress != null || theme != null || province != null || status != null;
    }

    public List<IdeaRow> getRows() {
        return page == null ? List.of() : page.rows();
    }

    public Labels getLabels() {
        return labels;
    }

    public String getQ() {
        return q;
    }

    /** Shown again on the page, so without what cannot be seen. */
    public void setQ(String q) {
        this.q = PlainText.line(q);
    }

    /** Empty while there is only one to choose. */
    public List<IdeasCongress> getCongresses() {
        return congressChoices.size() > 1 ? congressChoices : List.of();
    }

    public String getCongress() {
        return congress;
    }

    public void setCongress(String congress) {
        this.congress = congress;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
