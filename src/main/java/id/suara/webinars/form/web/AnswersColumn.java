package id.suara.webinars.form.web;

import id.suara.webinars.form.AttendeeAnswers;
import id.suara.webinars.form.SaidAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What each attendee answered, in the table of them. */
@Named("webinarAnswers")
@RequestScoped
public class AnswersColumn {

    @Inject
    AttendeeAnswers answers;

    private Boolean any;
    private List<Long> shown = List.of();
    private Map<Long, List<SaidAnswer>> said = Map.of();

    /** Whether anybody answered anything. Asked for each row of the table. */
    public boolean any(long webinarId) {
        if (any == null) {
            any = answers.any(webinarId);
        }
        return any;
    }

    /** @param page the registrations that are shown with this one, whose answers are read together */
    public List<SaidAnswer> of(long webinarId, List<Long> page, long registrationId) {
        if (!shown.equals(page)) {
            said = answers.of(
                    webinarId,
                    page,
                    FacesContext.getCurrentInstance().getViewRoot().getLocale());
            shown = page;
        }
        return said.getOrDefault(registrationId, List.of());
    }
}
