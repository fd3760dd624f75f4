package id.suara.consent.web;

import id.suara.consent.waiting.WaitingGuardians;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** For start pages: how many guardians the office has to go and see. */
@Named("waitingCount")
@RequestScoped
public class WaitingCount {

    @Inject
    WaitingGuardians waiting;

    private long overdue;

    @PostConstruct
    void load() {
        overdue = waiting.count(true);
    }

    public long getOverdue() {
        return overdue;
    }
}
