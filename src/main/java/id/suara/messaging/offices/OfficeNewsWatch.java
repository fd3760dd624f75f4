package id.suara.messaging.offices;

import id.suara.consent.ConsentEvent;
import id.suara.delegates.DelegateEvent;
import id.suara.identity.Persons;
import id.suara.messaging.AddressClosed;
import id.suara.messaging.returned.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Notes what comes up for an office. It only adds rows: nobody who returns many children waits for anybody here. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OfficeNewsWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Undelivered undelivered;

    @Inject
    Clock clock;

    public void on(@Observes ConsentEvent.OfficeTold told) {
        note(told.personId());
    }

    public void on(@Observes DelegateEvent.Returned returned) {
        note(returned.personId());
    }

    public void on(@Observes AddressClosed closed) {
        undelivered.provincesOf(closed.mailId()).forEach(this::note);
    }

    private void note(long personId) {
        note(persons.find(personId).getProvinceCode());
    }

    private void note(String provinceCode) {
        em.persist(OfficeNews.of(provinceCode, clock.instant()));
    }
}
