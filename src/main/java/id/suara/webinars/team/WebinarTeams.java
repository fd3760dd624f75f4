package id.suara.webinars.team;

import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** Naming the hosts and moderators of one webinar, by organizers. */
@ApplicationScoped
@Transactional
public class WebinarTeams {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Accounts accounts;

    @Inject
    WebinarAccess access;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** By name.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<MemberRow> members(long webinarId) {
        access.require(Action.TEAM, webinarId);
        known.find(webinarId);
        return em.createQuery(
                        "select new id.suara.webinars.team.MemberRow(a.id, a.displayName, a.login, m.part, a.status, m.namedAt)"
                                + " from TeamMember m join Account a on a.id = m.accountId where m.webinarId = :webinar"
                                + " order by a.displayName, a.id",
                        MemberRow.class)
                .setParameter("webinar", webinarId)
                .getResultList();
    }

    /** Gives a member of staff a part in it, or another part than before.
     *
     *  @return as they stand on the team now
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code request.invalid} with {@code
     *     webinars.team-unknown} or {@code webinars.team-several} */
    public MemberRow name(long webinarId, @Valid NameMember member) {
        access.require(Action.TEAM, webinarId);
        known.find(webinarId);
        long account = account(member.account());
        // One statement: two organizers may name the same person this moment.
        em.createNativeQuery(
                        "insert into webinar_member (webinar_id, account_id, part, named_at) values (?1, ?2, ?3, ?4)"
                                + " on conflict (webinar_id, account_id) do update set part = excluded.part, named_at ="
                                + " excluded.named_at where webinar_member.part <> excluded.part")
                .setParameter(1, webinarId)
                .setParameter(2, account)
                .setParameter(3, member.part().name())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
        tell("webinars.team-named", webinarId, "account " + account + ", " + member.part());
        return members(webinarId).stream()
                .filter(row -> row.accountId() == account)
                .findFirst()
                .orElseThrow();
    }

    private long account(String named) {
        List<Account> found = accounts.staffNamed(named);
        if (found.isEmpty()) {
            throw fault("webinars.team-unknown");
        }
        // A login is one account's; it comes first.
        if (found.size() > 1 && !found.get(0).getLogin().equalsIgnoreCase(named)) {
            throw fault("webinars.team-several");
        }
        return found.get(0).getId();
    }

    private static DomainException fault(String code) {
        return DomainException.invalid("request.invalid", List.of(new FieldError("account", code)));
    }

    /** Takes somebody out of it, at once. Who is not in it stays out.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public void remove(long webinarId, long accountId) {
        access.require(Action.TEAM, webinarId);
        known.find(webinarId);
        int removed = em.createQuery("delete from TeamMember m where m.webinarId = :webinar and m.accountId = :account")
                .setParameter("webinar", webinarId)
                .setParameter("account", accountId)
                .executeUpdate();
        if (removed > 0) {
            tell("webinars.team-removed", webinarId, "account " + accountId);
        }
    }

    private void tell(String deed, long webinarId, String details) {
        deeds.fire(Deed.of(deed, new Subject("webinar", webinarId), details));
    }
}
