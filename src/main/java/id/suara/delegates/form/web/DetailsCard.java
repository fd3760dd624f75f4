package id.suara.delegates.form.web;

import id.suara.delegates.form.AdmittedDetails;
import id.suara.delegates.form.DetailsRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What is needed of a child who comes on site, on the child's page: read when it is asked for, and logged then. */
@Named("detailsCard")
@ViewScoped
public class DetailsCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AdmittedDetails details;

    private long applicationId;
    private AdmittedDetails.Telling telling;
    private DetailsRow row;

    public void show(long id) {
        turnTo(id);
        row = details.of(id).orElse(null);
    }

    /** As {@link AnswersCard}: what was read of one child is not shown with another. */
    private void turnTo(long id) {
        if (applicationId != id) {
            applicationId = id;
            telling = details.telling(id);
            row = null;
        }
    }

    /** How far it is; {@code CLOSED} for who may not read it. */
    public AdmittedDetails.Telling telling(long id) {
        turnTo(id);
        return telling;
    }

    /** Null until it was asked for. */
    public DetailsRow row(long id) {
        turnTo(id);
        return row;
    }
}
