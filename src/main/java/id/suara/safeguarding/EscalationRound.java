package id.suara.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Looks once at every case whose time is over. Several may run at a time, on any node. */
@ApplicationScoped
public class EscalationRound {

    @Inject
    Escalations escalations;

    @ActivateRequestContext
    public void run() {
        boolean escalated = true;
        while (escalated) {
            escalated = escalations.escalateNext();
        }
    }
}
