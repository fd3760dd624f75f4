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
        List<SavedView> mine = locked();
        SavedView view = mine.stream()
                .filter(one -> one.getName().equals(content.name()))
                .findFirst()
                .orElse(null);
        if (view == null) {
            view = SavedView.of(account(), freeSlot(mine), content);
            em.persist(view);
        } else {
            view.keep(content);
        }
        return saved(view);
    }

    /** Changes one, its name too.
     *
     *  @param version the one that was read
     *  @throws DomainException as {@link #find}; {@code delegates.view-changed} (stale); {@code delegates.view-name-taken}
     *     (conflict) for the name of another of one's own */
    public SavedView change(long viewId, long version, @Valid SaveView content) {
        List<SavedView> mine = locked();
        SavedView view = find(mine, viewId, version);
        if (mine.stream().anyMatch(one -> one != view && one.getName().equals(content.name()))) {
            throw DomainException.conflict("delegates.view-name-taken");
        }
        view.change(content);
        return saved(view);
    }

    private SavedView saved(SavedView view) {
        em.flush();
        deeds.fire(Deed.of("delegates.view-saved", new Subject("desk-view", view.getId())));
        return view;
    }

    /** The caller's; nobody else saves one of theirs meanwhile. */
    private List<SavedView> locked() {
        long account = account();
        // Two at once would take the same slot, or the same name.
        em.createNativeQuery("select id from account where id = ?1 for no key update")
                .setParameter(1, account)
                .getSingleResult();
        return of(account);
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
        return find(of(account()), viewId);
    }

    private static SavedView find(List<SavedView> mine, long viewId) {
        return mine.stream()
                .filter(view -> view.getId() == viewId)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("delegates.no-view"));
    }

    private static SavedView find(List<SavedView> mine, long viewId, long version) {
        SavedView view = find(mine, viewId);
        if (view.getVersion() != version) {
            throw DomainException.stale("delegates.view-changed");
        }
        return view;
    }

    /** @param version the one that was read
     *  @throws DomainException as {@link #find}; {@code delegates.view-changed} (stale) */
    public void delete(long viewId, long version) {
        em.remove(find(locked(), viewId, version));
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
