package id.suara.delegates;

import id.suara.congress.Congresses;
import id.suara.consent.Guardians;
import id.suara.consent.NameGuardian;
import id.suara.delegates.intake.Nominee;
import id.suara.delegates.intake.RowFault;
import id.suara.delegates.intake.RowRules;
import id.suara.identity.Persons;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Writes what an office mended over a returned application, under the rules of a new one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CorrectedNominations {

    @PersistenceContext
    EntityManager em;

    @Inject
    NominationBook book;

    @Inject
    Congresses congresses;

    @Inject
    Persons persons;

    @Inject
    Guardians guardians;

    @Inject
    CurrentCaller current;

    /** @param consented whether the guardian's consent stands
     *  @throws DomainException {@code delegates.row-*} with the field; {@code consent.decided-already} (conflict) when another
     *     guardian is named than the one who decided */
    void write(Application application, NominateChild mended, boolean consented) {
        RowRules rules = book.rules(
                congresses.find(application.getCongressId()), DelegatesPolicy.visibleProvince(current.get()));
        RowRules.Verdict verdict = rules.check(mended.row());
        if (!verdict.isGood()) {
            throw Nominations.refused(verdict.fault());
        }
        Nominee nominee = verdict.nominee();
        book.lockTogether(application.getCongressId());
        if (!nominee.identityKey().equals(application.getIdentityKey())) {
            requireUnknown(application.getCongressId(), nominee.identityKey());
        }
        persons.find(application.getPersonId())
                .correct(
                        nominee.fullName(),
                        nominee.nickname(),
                        nominee.birthDate(),
                        nominee.sex(),
                        nominee.provinceCode(),
                        nominee.regencyCode());
        application.correct(nominee, consented);
        rewriteHelp(application, nominee.helpWanted());
        guardians.nameAgain(
                application.getPersonId(),
                new NameGuardian(
                        nominee.guardianName(),
                        nominee.guardianRelation(),
                        nominee.guardianEmail(),
                        nominee.guardianPhone()));
    }

    /** @throws DomainException {@code delegates.row-duplicate} (conflict) when the child was nominated anew meanwhile */
    void requireStillAlone(Application application) {
        if (application.getStatus() == ApplicationStatus.WITHDRAWN) {
            book.lockTogether(application.getCongressId());
            requireUnknown(application.getCongressId(), application.getIdentityKey());
        }
    }

    private void requireUnknown(long congressId, String identityKey) {
        if (!book.known(congressId, List.of(identityKey)).isEmpty()) {
            throw DomainException.conflict(RowFault.DUPLICATE.code());
        }
    }

    private void rewriteHelp(Application application, String helpWanted) {
        AccessNeed known = em.find(AccessNeed.class, application.getId());
        if (known != null) {
            em.remove(known);
            em.flush();
        }
        if (helpWanted != null) {
            em.persist(AccessNeed.of(application, helpWanted));
        }
    }
}
