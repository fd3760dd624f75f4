package id.suara.delegates.form;

import id.suara.consent.Consents;
import id.suara.consent.Guardian;
import id.suara.consent.Guardians;
import id.suara.delegates.intake.Nominee;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;

/** Keeps whoever fills a form in from becoming a guardian we know by merely knowing their name and number. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnownGuardians {

    @PersistenceContext
    EntityManager em;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    /** Before the application is written. @return the same child; ways to reach a guardian that we know under this name but
     *  not under this address or number are left out, for they are not this form's to add */
    Nominee withoutNewContacts(Nominee nominee) {
        List<Guardian> known = em.createQuery(
                        "select g from Guardian g where lower(g.name) = :name and (lower(g.email) = :email or g.phone = :phone)",
                        Guardian.class)
                .setParameter("name", nominee.guardianName().toLowerCase(Locale.ROOT))
                .setParameter("email", lower(nominee.guardianEmail()))
                .setParameter("phone", nominee.guardianPhone() == null ? "" : nominee.guardianPhone())
                .getResultList();
        if (known.isEmpty()) {
            return nominee;
        }
        boolean sameEmail =
                known.stream().anyMatch(guardian -> lower(guardian.getEmail()).equals(lower(nominee.guardianEmail())));
        boolean samePhone = known.stream()
                .anyMatch(guardian ->
                        guardian.getPhone() != null && guardian.getPhone().equals(nominee.guardianPhone()));
        return new Nominee(
                nominee.fullName(),
                nominee.nickname(),
                nominee.birthDate(),
                nominee.sex(),
                nominee.provinceCode(),
                nominee.regencyCode(),
                nominee.grade(),
                nominee.mode(),
                nominee.guardianName(),
                nominee.guardianRelation(),
                samePhone ? nominee.guardianPhone() : null,
                sameEmail ? nominee.guardianEmail() : null,
                nominee.chaperoneName(),
                nominee.chaperonePhone(),
                nominee.selectionPath(),
                nominee.helpWanted(),
                nominee.remark());
    }

    /** Whether the child's guardian has no other child here, or the sender showed a link of one.
     *
     *  @throws DomainException {@code link.invalid}, {@code link.expired} and the like, for a link that opens nothing */
    boolean mayDecideAtOnce(long personId, String siblingLink) {
        long guardian = guardians.of(personId).getId();
        List<Long> others = em.createQuery(
                        "select g.personId from Guardianship g where g.guardianId = :guardian and g.personId <> :person",
                        Long.class)
                .setParameter("guardian", guardian)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList();
        return others.isEmpty()
                || (siblingLink != null
                        && guardians.of(consents.personOf(siblingLink)).getId() == guardian);
    }

    private static String lower(String email) {
        return email == null ? "" : email.toLowerCase(Locale.ROOT);
    }
}
