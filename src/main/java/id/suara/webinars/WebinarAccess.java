package id.suara.webinars;

import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether the caller may do something with webinars, for all boundaries of this feature. */
@ApplicationScoped
public class WebinarAccess {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    /** With webinars as such: planning a new one, or with each that there is. */
    public boolean allows(Action action) {
        return WebinarPolicy.allows(caller.get(), action);
    }

    /** With this one; false for one that does not exist and for which the caller would have to belong to it. */
    public boolean allows(Action action, long webinarId) {
        return allows(action) || isOfTeam(action, webinarId);
    }

    private boolean isOfTeam(Action action, long webinarId) {
        Caller who = caller.get();
        return who.isStaff()
                && who.isSignedIn()
                && em.createQuery(
                                "select m.part from TeamMember m where m.webinarId = :webinar and m.accountId = :account",
                                TeamPart.class)
                        .setParameter("webinar", webinarId)
                        .setParameter("account", who.accountId())
                        .getResultStream()
                        .anyMatch(part -> WebinarPolicy.allows(part, action));
    }

    /** The webinars to whose team the caller belongs, whatever their roles; an account that is no staff's any more belongs to
     *  none. */
    public Map<Long, TeamPart> parts() {
        Caller who = caller.get();
        return !who.isStaff() || !who.isSignedIn()
                ? Map.of()
                : em.createQuery(
                                "select m.webinarId, m.part from TeamMember m where m.accountId = :account",
                                Object[].class)
                        .setParameter("account", who.accountId())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (TeamPart) row[1]));
    }

    /** @throws DomainException {@code access.denied} */
    public void require(Action action) {
        requireTrue(allows(action));
    }

    /** @throws DomainException {@code access.denied} */
    public void require(Action action, long webinarId) {
        requireTrue(allows(action, webinarId));
    }

    private static void requireTrue(boolean allowed) {
        if (!allowed) {
            throw DomainException.forbidden("access.denied");
        }
    }
}
