package id.suara.messaging;

import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import id.suara.messaging.addresses.MailTroubles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** What becomes of a mail, and of its address, when it was refused or came back. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Returns {

    @PersistenceContext
    EntityManager em;

    @Inject
    MailTroubles troubles;

    @Inject
    Event<AddressClosed> closings;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** The server refused it for good while it was handed over. */
    void refused(OutboxMail mail) {
        DeliveryFailure failure = DeliveryFailure.ofReply(mail.getError());
        if (failure != DeliveryFailure.NOT_THE_ADDRESS) {
            count(mail, failure);
        }
    }

    /** A report says that it did not arrive, or that its reader complained.
     *
     *  @param number what stands before the {@code @} of its {@code Message-ID}; of one that is not ours nothing happens
     *  @return whether it was ours */
    public boolean returned(String number, DeliveryFailure failure) {
        List<OutboxMail> found = em.createQuery(
                        "select m from OutboxMail m where m.messageId like :number", OutboxMail.class)
                .setParameter("number", number + "@%")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultList();
        // Only what was handed over can come back.
        if (found.isEmpty() || found.get(0).getSentAt() == null) {
            return false;
        }
        OutboxMail mail = found.get(0);
        if (failure != DeliveryFailure.COMPLAINED) {
            mail.bounced(clock.instant(), failure.code());
        }
        count(mail, failure);
        return true;
    }

    private void count(OutboxMail mail, DeliveryFailure failure) {
        boolean closed = troubles.count(mail.getRecipient(), mail.getId(), failure.isForGood(), failure.code());
        if (closed) {
            closings.fire(new AddressClosed(mail.getId(), mail.getAbout()));
            deeds.fire(Deed.of("messaging.address-closed", new Subject("mail", mail.getId()), failure.code()));
        }
    }
}
