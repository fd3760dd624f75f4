package id.suara.delegates;

import id.suara.congress.Congresses;
import id.suara.consent.Guardians;
import id.suara.consent.NameGuardian;
import id.suara.delegates.intake.Mode;
import id.suara.delegates.intake.Nominee;
import id.suara.delegates.intake.RowFault;
import id.suara.delegates.intake.RowRules;
import id.suara.delegates.places.Quotas;
import id.suara.delegates.places.Seat;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.Consumer;

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
    Quotas quotas;

    @Inject
    Event<DelegateEvent> events;

    @Inject
    CurrentCaller current;

    /** @param consented whether the guardian's consent stands
     *  @throws DomainException {@code delegates.row-*} with the field; {@code consent.decided-already} (conflict) when another
     *     guardian is named than the one who decided */
    void write(Application application, NominateChild mended, boolean consented) {
        write(application, mended, nominee -> application.correct(nominee, consented));
    }

    /** As the guardian asked, whatever became of the application: where it stands stays, and a place that is held is one of
     *  the province and the way of taking part that are right.
     *
     *  @throws DomainException as {@link #write(Application, NominateChild, boolean)}; {@code delegates.quota-full}, {@code
     *     delegates.quota-mode-full} (conflicts) */
    void writeAsAsked(Application application, NominateChild mended) {
        write(application, mended, nominee -> {
            Seat held = application.getSeat();
            Mode mode = application.getMode();
            String province = application.getProvinceCode();
            if (held == null || (mode == nominee.mode() && province.equals(nominee.provinceCode()))) {
                application.correctAsAsked(nominee, held);
            } else if (province.compareTo(nominee.provinceCode()) <= 0) {
                // In code order, as every other who locks two.
                quotas.free(application.getCongressId(), province, mode, held);
                application.correctAsAsked(nominee, take(application, nominee));
            } else {
                Seat taken = take(application, nominee);
                quotas.free(application.getCongressId(), province, mode, held);
                application.correctAsAsked(nominee, taken);
            }
        });
    }

    private Seat take(Application application, Nominee nominee) {
        return quotas.take(
                application.getCongressId(), nominee.provinceCode(), nominee.mode(), nominee.helpWanted() != null);
    }

    private void write(Application application, NominateChild mended, Consumer<Nominee> rewrite) {
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
        Person child = persons.find(application.getPersonId());
        events.fire(new DelegateEvent.Corrected(
                application.getId(),
                child.getId(),
                !application.getProvinceCode().equals(nominee.provinceCode()),
                application.getMode() != nominee.mode()
                        || child.getSex() != nominee.sex()
                        || !child.getBirthDate().equals(nominee.birthDate())));
        child.correct(
                nominee.fullName(),
                nominee.nickname(),
                nominee.birthDate(),
                nominee.sex(),
                nominee.provinceCode(),
                nominee.regencyCode());
        rewrite.accept(nominee);
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
