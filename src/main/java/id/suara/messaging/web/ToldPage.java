package id.suara.messaging.web;

import id.suara.messaging.told.FamilyMails;
import id.suara.messaging.told.ToldMail;
import id.suara.messaging.told.ToldRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a child's family was told: the list, and one mail of it. */
@Named("toldPage")
@RequestScoped
public class ToldPage {

    private static final int PAGE = 50;

    @Inject
    FamilyMails mails;

    private long application;
    private Long before;
    private long id;
    private List<ToldRow> rows = List.of();
    private ToldMail mail;

    public void list() {
        rows = mails.of(application, before, PAGE);
    }

    public void open() {
        mail = mails.open(application, id);
    }

    public List<ToldRow> getRows() {
        return rows;
    }

    /** The last shown one's id when there may be older ones; null otherwise. */
    public Long getOlder() {
        return rows.size() < PAGE ? null : Long.valueOf(rows.get(PAGE - 1).id());
    }

    public ToldMail getMail() {
        return mail;
    }

    public long getApplication() {
        return application;
    }

    public void setApplication(long application) {
        this.application = application;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
