package id.suara.delegates.ending;

import id.suara.consent.Guardians;
import id.suara.delegates.DelegateEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Nobody is reminded of a nomination that was declined or withdrawn (L3), unless that was undone. */
@ApplicationScoped
public class ReminderStop {

    @Inject
    Guardians guardians;

    public void on(@Observes DelegateEvent event) {
        if (event instanceof DelegateEvent.Declined declined) {
            guardians.stopAsking(declined.personId());
        } else if (event instanceof DelegateEvent.Withdrawn withdrawn) {
            guardians.stopAsking(withdrawn.personId());
        } else if (event instanceof DelegateEvent.Undone undone) {
            guardians.goOnAsking(undone.personId());
        }
    }
}
