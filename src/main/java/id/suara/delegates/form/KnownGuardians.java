package id.suara.delegates.form;

import id.suara.consent.Consents;
import id.suara.consent.Guardian;
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
        List<Long> others = em.createQuery(
                        "select o.personId from Guardianship g join Guardianship o on o.guardianId = g.guardianId"
                                + " where g.personId = :person and o.personId <> g.personId",
                        Long.class)
                .setParameter("person", personId)
                .getResultList();
        return others.isEmpty() || (siblingLink != null && others.contains(consents.personOf(siblingLink)));
    }

    private static String lower(String email) {
        return email == null ? "" : email.toLowerCase(Locale.ROOT);
    }
}
