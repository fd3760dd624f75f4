package id.suara.delegates.desk;

import id.suara.delegates.DelegatesPolicy;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The views of the desk that somebody saved: nobody else sees or changes them. */
@ApplicationScoped
@Transactional
public class SavedViews {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    /** In the order in which they were first saved.
     *
     *  @throws DomainException {@code access.denied} for one who sees no desk */
    public List<SavedView> mine() {
        return of(account());
    }

    /** Under a name that is taken it replaces what was there.
     *
     *  @throws DomainException {@code delegates.views-full} (conflict) for more than {@link SavedView#MOST} */
    public SavedView save(@Valid SaveView content) {
        long account = account();
        // Two at once would take the same slot.
        em.createNativeQuery("select id from account where id = ?1 for no key update")
                .setParameter(1, account)
                .getSingleResult();
        List<SavedView> mine = of(account);
        SavedView view = mine.stream()
                .filter(one -> one.getName().equals(content.name()))
                .findFirst()
                .orElse(null);
        if (view == null) {
            view = SavedView.of(account, freeSlot(mine), content);
            em.persist(view);
        } else {
            view.keep(content);
        }
        deeds.fire(Deed.of("delegates.view-saved", new Subject("desk-view", view.getId())));
        return view;
    }

    private static int freeSlot(List<SavedView> mine) {
        Set<Integer> taken = mine.stream().map(SavedView::getSlot).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, SavedView.MOST)
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .orElseThrow(() -> DomainException.conflict("delegates.views-full"));
    }

    /** @throws DomainException {@code delegates.no-view} (not found), another's included */
    public SavedView find(long viewId) {
        long account = account();
        return of(account).stream()
                .filter(view -> view.getId() == viewId)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("delegates.no-view"));
    }

    /** @throws DomainException as {@link #find} */
    public void delete(long viewId) {
        em.remove(find(viewId));
        deeds.fire(Deed.of("delegates.view-deleted", new Subject("desk-view", viewId)));
    }

    private long account() {
        DelegatesPolicy.visibleProvince(current.get());
        return current.get().requireAccount();
    }

    private List<SavedView> of(long accountId) {
        return em.createQuery("select v from SavedView v where v.accountId = :account order by v.slot", SavedView.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
