package id.suara.messaging.web;

import id.suara.messaging.CaughtMailContent;
import id.suara.messaging.CaughtMails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One caught mail. */
@Named("caughtMailPage")
@RequestScoped
public class CaughtMailPage {

    @Inject
    CaughtMails mails;

    private long id;
    private CaughtMailContent mail;

    public void load() {
        mail = mails.open(id);
    }

    public CaughtMailContent getMail() {
        return mail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
