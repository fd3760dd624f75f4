package id.suara.delegates.form.web;

import id.suara.delegates.form.AnswerRow;
import id.suara.delegates.form.Answers;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What a family answered to the organizers' questions, on the child's page: read when it is asked for, and logged then. */
@Named("answersCard")
@ViewScoped
public class AnswersCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Answers answers;

    private long applicationId;
    private boolean any;
    private List<AnswerRow> rows;

    public void show(long id) {
        turnTo(id);
        rows = answers.of(id, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Beside the desk one child follows another: what was read of the one is not shown with the other. */
    private void turnTo(long id) {
        if (applicationId != id) {
            applicationId = id;
            any = answers.areThere(id);
            rows = null;
        }
    }

    /** Whether there are answers that the caller may read. */
    public boolean isAny(long id) {
        turnTo(id);
        return any;
    }

    /** Null until it was asked for. */
    public List<AnswerRow> rows(long id) {
        turnTo(id);
        return rows;
    }
}
