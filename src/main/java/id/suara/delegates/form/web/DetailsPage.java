package id.suara.delegates.form.web;

import id.suara.delegates.form.AdmittedDetails;
import id.suara.delegates.form.AskedQuestion;
import id.suara.delegates.form.DetailsRow;
import id.suara.delegates.form.DetailsSheet;
import id.suara.delegates.form.ShirtSize;
import id.suara.delegates.form.TellDetails;
import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a guardian tells once their child has a place; opened by their link. */
@Named("detailsPage")
@RequestScoped
public class DetailsPage {

    @Inject
    AdmittedDetails details;

    @Inject
    HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private String link;
    private String version;
    private DetailsSheet sheet;
    private DomainException refusal;

    /** Before the form is decoded: which fields are there depends on the child. */
    @PostConstruct
    void load() {
        link = request.getParameter("link");
        try {
            sheet = details.open(
                    link, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        } catch (DomainException e) {
            refusal = e;
            return;
        }
        version = String.valueOf(sheet.version());
        FormAnswers.fill(sheet.answers(), values);
        DetailsRow told = sheet.told();
        if (told != null) {
            values.put("shirtSize", told.shirtSize().name());
            values.put("emergencyName", told.emergencyName());
            values.put("emergencyPhone", told.emergencyPhone());
            values.put("diet", told.diet());
            values.put("travel", told.travel());
        }
    }

    /** @throws DomainException for a link that is not ours, or a child without a place: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void save() throws IOException {
        check();
        details.tell(
                link,
                IfMatch.version(version),
                new TellDetails(
                        values.get("shirtSize") == null ? null : ShirtSize.valueOf((String) values.get("shirtSize")),
                        text("emergencyName"),
                        text("emergencyPhone"),
                        text("diet"),
                        text("travel"),
                        FormAnswers.read(getQuestions(), values)));
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/after-admission?saved=true&link=" + URLEncoder.encode(link, StandardCharsets.UTF_8));
    }

    private String text(String field) {
        return (String) values.get(field);
    }

    public boolean isNeeded() {
        return PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    public boolean asks(AskedQuestion question) {
        return true;
    }

    public List<AskedQuestion> getQuestions() {
        return sheet == null ? List.of() : sheet.questions();
    }

    public DetailsSheet getSheet() {
        return sheet;
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public ShirtSize[] getSizes() {
        return ShirtSize.values();
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
