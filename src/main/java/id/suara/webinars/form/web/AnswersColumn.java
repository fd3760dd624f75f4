package id.suara.webinars.form.web;

import id.suara.webinars.form.AttendeeAnswers;
import id.suara.webinars.form.SaidAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What each attendee answered, in the table of them all. */
@Named("webinarAnswers")
@RequestScoped
public class AnswersColumn {

    @Inject
    AttendeeAnswers answers;

    private long webinar;
    private Map<Long, List<SaidAnswer>> said = Map.of();

    private void turnTo(long webinarId) {
        if (webinar != webinarId) {
            said = answers.of(
                    webinarId, FacesContext.getCurrentInstance().getViewRoot().getLocale());
            webinar = webinarId;
        }
    }

    /** Whether anybody answered anything. */
    public boolean any(long webinarId) {
        turnTo(webinarId);
        return !said.isEmpty();
    }

    public List<SaidAnswer> of(long webinarId, long registrationId) {
        turnTo(webinarId);
        return said.getOrDefault(registrationId, List.of());
    }
}
