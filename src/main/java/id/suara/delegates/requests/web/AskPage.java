package id.suara.delegates.requests.web;

import id.suara.delegates.intake.Column;
import id.suara.delegates.requests.AskCorrection;
import id.suara.delegates.requests.FamilyRequest;
import id.suara.delegates.requests.FamilyRequests;
import id.suara.kernel.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a guardian asks for by their link: a correction, or a pause; and what became of it. */
@Named("askPage")
@RequestScoped
public class AskPage {

    @Inject
    FamilyRequests requests;

    @Inject
    HttpServletRequest request;

    private final Map<String, Boolean> wrong = new HashMap<>();
    private String link;
    private long application;
    private String words;
    private boolean paused;
    private List<FamilyRequest> asked = List.of();
    private DomainException refusal;

    /** Before the form is decoded: which application it is about stands in the address. */
    @PostConstruct
    void load() {
        link = request.getParameter("link");
        String id = request.getParameter("application");
        application = id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
        try {
            asked = requests.ofFamily(link, application);
            paused = requests.isSuspended(link, application);
        } catch (DomainException e) {
            refusal = e;
        }
    }

    /** @throws DomainException for a link that is not ours, or another family's application: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void correct() throws IOException {
        check();
        Set<String> fields = wrong.entrySet().stream()
                .filter(field -> Boolean.TRUE.equals(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        requests.askCorrection(link, application, new AskCorrection(fields, words));
        back("corrected");
    }

    public void pause() throws IOException {
        check();
        requests.askSuspension(link, application);
        back("pausing");
    }

    public void resume() throws IOException {
        check();
        requests.resume(link, application);
        back("resumed");
    }

    private void back(String done) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/ask?done=" + done + "&application=" + application + "&link=" + encoded());
    }

    private String encoded() {
        return URLEncoder.encode(link, StandardCharsets.UTF_8);
    }

    public String getStatusAddress() {
        return "/status?link=" + (link == null ? "" : encoded());
    }

    /** The facts that may be wrong, by a nomination's fields. */
    public List<String> getFields() {
        return AskCorrection.CHOICES;
    }

    /** By whose heading a field is named on pages. */
    public Column column(String field) {
        return Column.ofField(field).orElseThrow();
    }

    public Map<String, Boolean> getWrong() {
        return wrong;
    }

    public List<FamilyRequest> getAsked() {
        return asked;
    }

    public boolean isLate(FamilyRequest one) {
        return one.isLate(Instant.now());
    }

    public boolean isPaused() {
        return paused;
    }

    public long getApplication() {
        return application;
    }

    public String getLink() {
        return link;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
