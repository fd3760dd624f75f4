package id.suara.messaging.addresses;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.SignedLinks;
import id.suara.messaging.texts.MailKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What readers do not want any more (RFC 8058). Whoever has the link can stop and resume: it stands in the mail itself, and
 * nothing else opens by it.
 */
@ApplicationScoped
@Transactional
public class MailStops {

    /** An address that does not want a kind of mail. */
    public record Stopped(long addressKey, String kind) {}

    /** A mail can be found years later, and must be stopped by it then. */
    private static final Duration LASTS = Duration.ofDays(10 * 365);

    private static final Pattern QUERY = Pattern.compile("kind=([a-z-]{1,40})&link=([A-Za-z0-9._-]{1,200})");

    @PersistenceContext
    EntityManager em;

    @Inject
    AddressKeys keys;

    @Inject
    SignedLinks links;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @return what stands behind the address of a page or a resource, {@code kind=…&link=…}; the same within a day, so that
     *     writing a mail anew makes no other one of it */
    public String query(String address, String kind) {
        return "kind=" + kind + "&link="
                + links.sign(
                        signed(kind),
                        keys.of(address),
                        0,
                        clock.instant().truncatedTo(ChronoUnit.DAYS).plus(LASTS));
    }

    /** Whether the address behind the link has stopped that kind.
     *
     *  @throws DomainException {@code link.invalid} (not found), {@code link.expired} (gone) */
    public boolean isStopped(String kind, String link) {
        return !stoppedAmong(Set.of(opened(kind, link))).stream()
                .filter(stopped -> stopped.kind().equals(kind))
                .toList()
                .isEmpty();
    }

    /** From now on nothing of that kind goes to that address. Once more changes nothing.
     *
     *  @throws DomainException as {@link #isStopped} */
    public void stop(String kind, String link) {
        if (keep(opened(kind, link), kind) > 0) {
            deeds.fire(Deed.of("messaging.stopped", null, "kind " + kind));
        }
    }

    /** As {@link #stop}, asked for by mail.
     *
     *  @param query as {@link #query} makes it
     *  @return whether it was one of ours */
    public boolean stopByQuery(String query) {
        Matcher parts = QUERY.matcher(query);
        if (!parts.matches()) {
            return false;
        }
        try {
            stop(parts.group(1), parts.group(2));
            return true;
        } catch (DomainException e) {
            return false;
        }
    }

    /** It goes again.
     *
     *  @throws DomainException as {@link #isStopped} */
    public void resume(String kind, String link) {
        int resumed = em.createNativeQuery("delete from mail_stop where address_key = ?1 and kind = ?2")
                .setParameter(1, opened(kind, link))
                .setParameter(2, kind)
                .executeUpdate();
        if (resumed > 0) {
            deeds.fire(Deed.of("messaging.resumed", null, "kind " + kind));
        }
    }

    /** The kinds that do not go to an address.
     *
     *  @param address in any case of letters */
    @Transactional(TxType.MANDATORY)
    public Set<String> stopped(String address) {
        return stoppedAmong(Set.of(keys.of(address))).stream()
                .map(Stopped::kind)
                .collect(Collectors.toSet());
    }

    /** For the holder of an address who is signed in and chooses.
     *
     *  @param kind an optional one */
    @Transactional(TxType.MANDATORY)
    public void choose(String address, String kind, boolean wanted) {
        if (!MailKind.mannerOf(kind).optional()) {
            throw new IllegalArgumentException(kind + " cannot be stopped");
        }
        if (wanted) {
            em.createNativeQuery("delete from mail_stop where address_key = ?1 and kind = ?2")
                    .setParameter(1, keys.of(address))
                    .setParameter(2, kind)
                    .executeUpdate();
        } else {
            keep(keys.of(address), kind);
        }
    }

    private int keep(long addressKey, String kind) {
        return em.createNativeQuery("insert into mail_stop (address_key, kind, stopped_at) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, addressKey)
                .setParameter(2, kind)
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** What these addresses do not want. */
    public Set<Stopped> stoppedAmong(Collection<Long> addressKeys) {
        List<?> rows = em.createNativeQuery(
                        "select address_key, kind from mail_stop where address_key = any (cast(?1 as bigint[]))")
                .setParameter(1, array(addressKeys))
                .getResultList();
        Set<Stopped> stopped = new HashSet<>();
        rows.forEach(row ->
                stopped.add(new Stopped(((Number) ((Object[]) row)[0]).longValue(), (String) ((Object[]) row)[1])));
        return stopped;
    }

    private long opened(String kind, String link) {
        if (!MailKind.mannerOf(String.valueOf(kind)).optional()) {
            throw DomainException.notFound("link.invalid");
        }
        return links.open(signed(kind), link).id();
    }

    private static String signed(String kind) {
        return "mail-stop-" + kind;
    }

    /** As PostgreSQL writes one. */
    static String array(Collection<Long> numbers) {
        return numbers.toString().replace('[', '{').replace(']', '}');
    }
}
