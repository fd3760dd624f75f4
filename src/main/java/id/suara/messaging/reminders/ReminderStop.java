package id.suara.messaging.reminders;

import id.suara.delegates.DelegateEvent;
import id.suara.identity.Accounts;
import id.suara.identity.IdentityEvent;
import id.suara.kernel.Subject;
import id.suara.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps back a reminder that waits for the morning, or for the mail server, when what it reminds of has been done. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReminderStop {

    @Inject
    Outbox outbox;

    @Inject
    Accounts accounts;

    public void on(@Observes DelegateEvent.Admitted admitted) {
        withhold(OfferEnds.KIND, admitted.personId());
    }

    public void on(@Observes DelegateEvent.OfferLapsed lapsed) {
        withhold(OfferEnds.KIND, lapsed.personId());
    }

    public void on(@Observes DelegateEvent.Withdrawn withdrawn) {
        withhold(OfferEnds.KIND, withdrawn.personId());
        withhold(ActivationEnds.KIND, withdrawn.personId());
        withhold("congress-begins", withdrawn.personId());
    }

    public void on(@Observes IdentityEvent.Activated activated) {
        Long person = accounts.find(activated.accountId()).getPersonId();
        if (person != null) {
            withhold(ActivationEnds.KIND, person);
        }
    }

    private void withhold(String kind, long person) {
        outbox.withhold(ReminderRound.mailKind(kind), new Subject("person", person));
    }
}
