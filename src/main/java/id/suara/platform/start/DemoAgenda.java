package id.suara.platform.start;

import id.suara.agenda.choices.Choices;
import id.suara.agenda.commissions.Dealings;
import id.suara.agenda.commissions.Members;
import id.suara.agenda.commissions.PlacedRow;
import id.suara.agenda.commissions.Proposal;
import id.suara.agenda.commissions.StateWishes;
import id.suara.agenda.commissions.Wishes;
import id.suara.congress.Congresses;
import id.suara.identity.Account;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The delegates of the demonstration in commissions: by their wishes, one by hand, and one whom nobody has thought of yet. Some
 * have chosen optional sessions.
 */
@ApplicationScoped
class DemoAgenda {

    private static final int MOST = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    Wishes wishes;

    @Inject
    Choices choices;

    @Inject
    Dealings dealings;

    @Inject
    Members members;

    @Inject
    Commissions commissions;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller current;

    /** The caller is an organizer.
     *
     *  @param children who can sign in; all but the last wish for commissions, some for fewer than three; all but the first
     *      two choose a session */
    void arrange(Collection<Account> children) {
        List<Long> all =
                new ArrayList<>(commissions.all(congresses.requireCurrent().getId()).stream()
                        .map(CommissionRow::id)
                        .toList());
        Caller organizer = current.get();
        int stated = 0;
        for (Account child : children) {
            current.set(DemoStaff.caller(child));
            if (stated + 1 < children.size() && wishes.own().isPresent()) {
                wishes.state(0, new StateWishes(List.copyOf(all.subList(0, MOST - stated % MOST))));
                Collections.rotate(all, stated % 2);
            }
            stated++;
        }
        current.set(organizer);
        em.flush();
        List<PlacedRow> delegates = members.all();
        if (delegates.size() > 2) {
            members.put(delegates.get(0).applicationId(), all.get(0));
            deal();
            members.takeOut(delegates.get(delegates.size() - 1).applicationId());
        }
        for (Account child : children.stream().skip(2).toList()) {
            current.set(DemoStaff.caller(child));
            choose();
        }
        current.set(organizer);
    }

    private void choose() {
        choices.own().stream()
                .flatMap(own -> own.choices().stream())
                .filter(choice -> choice.hindrance() == null)
                .findFirst()
                .ifPresent(choice -> choices.choose(choice.id(), false));
    }

    private void deal() {
        Proposal proposal = dealings.propose(1, false);
        dealings.takeOver(proposal.seed(), proposal.anew(), proposal.edition());
    }
}
