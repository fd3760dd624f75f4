package id.suara.messaging.web;

import id.suara.messaging.CaughtMailRow;
import id.suara.messaging.CaughtMails;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The administrators' list of what the mail catcher took. */
@Named("caughtPage")
@ViewScoped
public class CaughtPage implements Serializable {

    @Inject
    transient CaughtMails mails;

    private transient CaughtTable table;

    @PostConstruct
    void load() {
        table = new CaughtTable(mails);
    }

    public LazyDataModel<CaughtMailRow> getTable() {
        return table;
    }
}
