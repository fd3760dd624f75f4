package id.suara.webinars.feedback.web;

import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.feedback.Feedback;
import id.suara.webinars.feedback.FeedbackStanding;
import id.suara.webinars.feedback.GiveFeedback;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** On somebody's own page of a webinar: what they thought of it. Makes no session. */
@Named("feedbackForm")
@RequestScoped
public class FeedbackForm {

    private static final List<Integer> MARKS = List.of(5, 4, 3, 2, 1);

    @Inject
    Feedback feedback;

    @Inject
    HttpServletRequest request;

    private String link;
    private FeedbackStanding standing;
    private Integer useful;
    private Integer clear;
    private String keep;
    private String improve;

    /** Only asked of a link that opens a registration: the page refuses others. */
    @PostConstruct
    void load() {
        link = request.getParameter("link");
        standing = feedback.standing(link);
    }

    /** A second click is thanked as the first one was. */
    public void send() throws IOException {
        feedback.give(link, new GiveFeedback(useful, clear, keep, improve));
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(OwnRegistrations.LINK_PATH + URLEncoder.encode(link, StandardCharsets.UTF_8) + "#feedback");
    }

    public FeedbackStanding getStanding() {
        return standing;
    }

    public List<Integer> getMarks() {
        return MARKS;
    }

    public Integer getUseful() {
        return useful;
    }

    public void setUseful(Integer useful) {
        this.useful = useful;
    }

    public Integer getClear() {
        return clear;
    }

    public void setClear(Integer clear) {
        this.clear = clear;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getImprove() {
        return improve;
    }

    public void setImprove(String improve) {
        this.improve = improve;
    }
}
