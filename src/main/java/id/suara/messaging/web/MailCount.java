package id.suara.messaging.web;

import id.suara.messaging.MailStatus;
import id.suara.messaging.OutboxList;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** For start pages: how many mails have failed. */
@Named("mailCount")
@RequestScoped
public class MailCount {

    @Inject
    OutboxList list;

    private long failed;

    @PostConstruct
    void load() {
        failed = list.count(MailStatus.FAILED);
    }

    public long getFailed() {
        return failed;
    }
}
