package id.suara.delegates.chaperones;

import id.suara.congress.Congresses;
import id.suara.delegates.ApplicationStatus;
import id.suara.identity.CareWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells which admitted children are in the care of a chaperone with an account, while the vetting lasts to the congress's end. */
@ApplicationScoped
class CareAnswers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    public void on(@Observes CareWanted wanted) {
        congresses.current().ifPresent(congress -> em.createQuery(
                        "select a.accountId, p.nickname from ChaperoneAccount l"
                                + " join Chaperone c on c.id = l.chaperoneId"
                                + " join ChaperonePair r on r.chaperoneId = c.id"
                                + " join Application a on a.id = r.applicationId join Person p on p.id = a.personId"
                                + " where l.accountId = :adult and c.congressId = :congress"
                                + " and c.validUntil >= :lastDay and a.status = :admitted"
                                + " and a.accountId is not null order by lower(p.nickname), a.id",
                        Object[].class)
                .setParameter("adult", wanted.adultId())
                .setParameter("congress", congress.getId())
                .setParameter("lastDay", congress.getLastDay())
                .setParameter("admitted", ApplicationStatus.ADMITTED)
                .getResultStream()
                .forEach(row -> wanted.is(new CareWanted.Child((Long) row[0], (String) row[1]))));
    }
}
