package id.suara.messaging.notices;

import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writing notices, in the transaction of what they tell. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticeBook {

    // ?2 to ?7 are those of the notice. Sorted: two transactions that tell the same people lock their rows in the same
    // order.
    private static final String TELL =
            "insert into notice (id, account_id, kind, topic, about_kind, about_id, fact, shown_from)"
                    + " select nextval('suara_id'), a.id, ?3, ?2, ?4, ?5, ?6, ?7 from account a where a.status <> 'LOCKED'"
                    + " and not exists (select from turned_off o where o.account_id = a.id and o.topic = ?2)"
                    + " and a.id in (%s) order by a.id"
                    + " on conflict (account_id, kind, about_kind, about_id, fact) do update"
                    + " set shown_from = excluded.shown_from, read_at = null";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Tells one account, at once. Locked accounts, and those that turned the topic off, are not told. */
    public void tell(long accountId, NoticeKind kind, Subject about) {
        tell(accountId, kind, about, "", clock.instant());
    }

    /** @param fact tells it from another of its kind about the same thing, 60 characters at most
     *  @param from before then nobody sees it */
    public void tell(long accountId, NoticeKind kind, Subject about, String fact, Instant from) {
        tellAll("?1", accountId, kind, about, fact, from);
    }

    /** Tells every account that a query finds.
     *
     *  @param accounts a subquery of account ids, with {@code ?1} for the key
     *  @param from before then nobody sees it */
    public void tell(String accounts, Object key, NoticeKind kind, Subject about, Instant from) {
        tellAll(accounts, key, kind, about, "", from);
    }

    /** Tells every account that a query finds.
     *
     *  @param accounts a subquery of account ids, with {@code ?1} for the key
     *  @param key its parameter */
    void tellAll(String accounts, Object key, NoticeKind kind, Subject about, String fact, Instant from) {
        em.createNativeQuery(TELL.formatted(accounts))
                .setParameter(1, key)
                .setParameter(2, kind.topic().name())
                .setParameter(3, kind.name())
                .setParameter(4, about.kind())
                .setParameter(5, about.id())
                .setParameter(6, fact)
                .setParameter(7, Timestamp.from(from))
                .executeUpdate();
    }

    /** Takes back what nobody has been able to see yet, because it was undone. */
    void takeBack(Subject about, Collection<NoticeKind> kinds) {
        em.createNativeQuery("delete from notice where about_kind = ?1 and about_id = ?2 and shown_from > ?3"
                        + " and kind in (" + named(kinds) + ")")
                .setParameter(1, about.kind())
                .setParameter(2, about.id())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Of what is gone nobody is told any more: what it led to is not there. */
    public void forget(Subject about, Collection<NoticeKind> kinds) {
        em.createNativeQuery(
                        "delete from notice where about_kind = ?1 and about_id = ?2 and kind in (" + named(kinds) + ")")
                .setParameter(1, about.kind())
                .setParameter(2, about.id())
                .executeUpdate();
    }

    /** As {@link #forget}, of those accounts only, and only what they have not read.
     *
     *  @param accounts a subquery of account ids, with {@code ?1} for the key */
    public void forgetUnread(String accounts, Object key, Collection<NoticeKind> kinds, Subject about) {
        em.createNativeQuery("delete from notice where account_id in (" + accounts + ") and about_kind = ?2"
                        + " and about_id = ?3 and read_at is null and kind in (" + named(kinds) + ")")
                .setParameter(1, key)
                .setParameter(2, about.kind())
                .setParameter(3, about.id())
                .executeUpdate();
    }

    private static String named(Collection<NoticeKind> kinds) {
        return kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
    }
}
