package id.suara.webinars;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for what is past its time, on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WebinarClock {

    private static final Logger LOG = Logger.getLogger(WebinarClock.class.getName());

    @Inject
    Unanswered unanswered;

    @Inject
    RegistrationErasure erasure;

    @Inject
    WebinarGroups groups;

    @Schedule(hour = "2", minute = "17", timezone = "Asia/Jakarta", persistent = false)
    public void night() {
        while (erasure.eraseSome()) {
            LOG.fine("More registrations are to be erased");
        }
        groups.forget();
    }

    /** One webinar that cannot be held now keeps no other one waiting. */
    @Schedule(hour = "*", minute = "*/10", second = "40", persistent = false)
    public void look() {
        for (Long webinar : unanswered.webinars()) {
            try {
                while (unanswered.end(webinar)) {
                    LOG.log(Level.FINE, "More of webinar {0} have not answered", webinar);
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Webinar " + webinar + " is looked at again in ten minutes", e);
            }
        }
    }
}
