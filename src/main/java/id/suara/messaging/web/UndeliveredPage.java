package id.suara.messaging.web;

import id.suara.messaging.returned.Undelivered;
import id.suara.messaging.returned.UndeliveredRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The list of addresses from which mail came back. */
@Named("undeliveredPage")
@ViewScoped
public class UndeliveredPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Undelivered undelivered;

    private transient List<UndeliveredRow> rows;
    private boolean reopened;

    public void load() {
        rows = undelivered.rows();
    }

    public void reopen(long id) {
        undelivered.reopen(id);
        reopened = true;
        load();
    }

    public List<UndeliveredRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public boolean isReopened() {
        return reopened;
    }
}
