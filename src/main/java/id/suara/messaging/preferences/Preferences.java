package id.suara.messaging.preferences;

import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.messaging.addresses.MailStops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An account's own wishes. */
@ApplicationScoped
@Transactional
public class Preferences {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    MailStops stops;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @throws DomainException {@code access.denied} for a visitor */
    public OwnPreferences own() {
        Account account = accounts.find(caller.get().requireAccount());
        boolean reached = account.getContactEmail() != null;
        Set<String> quiet = quiet(account.getId());
        Set<String> stopped = reached ? stops.stopped(account.getContactEmail()) : Set.of();
        List<Preference> preferences = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (topic.isFor(account.getRoles())) {
                topic.channels().stream()
                        .filter(channel -> channel == Channel.APP || reached)
                        .map(channel -> new Preference(
                                topic, channel, !isOff(topic, channel, quiet, stopped), topic.isObligatory(channel)))
                        .forEach(preferences::add);
            }
        }
        Rhythm digest = stopped.contains(DigestRound.KIND) ? null : digest(account.getId());
        return new OwnPreferences(preferences, reached, digest);
    }

    /** What was turned off in the application stands with the account; which mails are not wanted, with the address. */
    private boolean isOff(Topic topic, Channel channel, Set<String> quiet, Set<String> stopped) {
        return channel == Channel.APP
                ? quiet.contains(topic.name())
                : !topic.mails().isEmpty() && stopped.containsAll(topic.mails());
    }

    private Set<String> quiet(long accountId) {
        List<?> found = em.createNativeQuery("select topic from turned_off where account_id = ?1")
                .setParameter(1, accountId)
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private Rhythm digest(long accountId) {
        List<?> rhythm = em.createNativeQuery("select rhythm from digest_wish where account_id = ?1")
                .setParameter(1, accountId)
                .getResultList();
        return rhythm.isEmpty() ? null : Rhythm.valueOf((String) rhythm.get(0));
    }

    /** Takes the place of all that the caller chose before.
     *
     *  @param version of what was seen
     *  @throws DomainException {@code access.denied} for a visitor; {@code preferences.obligatory} (invalid) for what cannot be
     *     turned off; {@code preferences.no-address} (invalid) for a digest that would reach nobody; {@code
     *     preferences.changed} (stale) when something else was chosen meanwhile */
    public void choose(long version, @Valid Choose choice) {
        Account account = accounts.find(caller.get().requireAccount());
        if (choice.turnedOff().stream().anyMatch(off -> off.topic().isObligatory(off.channel()))) {
            throw DomainException.invalid("preferences.obligatory");
        }
        if (choice.digest() != null && account.getContactEmail() == null) {
            throw DomainException.invalid("preferences.no-address");
        }
        // Two pages that are saved at once follow one another.
        em.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, account.getId())
                .getSingleResult();
        if (own().version() != version) {
            throw DomainException.stale("preferences.changed");
        }
        em.createNativeQuery("delete from turned_off where account_id = ?1")
                .setParameter(1, account.getId())
                .executeUpdate();
        for (Topic topic : topics(choice, Channel.APP)) {
            em.createNativeQuery("insert into turned_off (account_id, topic) values (?1, ?2)")
                    .setParameter(1, account.getId())
                    .setParameter(2, topic.name())
                    .executeUpdate();
        }
        keepMails(account, topics(choice, Channel.MAIL));
        if (choice.digest() != null) {
            stops.choose(account.getContactEmail(), DigestRound.KIND, true);
        }
        keepDigest(account.getId(), choice.digest());
        deeds.fire(Deed.of("messaging.preferences-chosen", new Subject("account", account.getId())));
    }

    private static Set<Topic> topics(Choose choice, Channel channel) {
        return choice.turnedOff().stream()
                .filter(off -> off.channel() == channel)
                .map(Choose.Off::topic)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    private void keepMails(Account account, Set<Topic> unwanted) {
        if (account.getContactEmail() == null) {
            return;
        }
        for (Topic topic : Topic.values()) {
            if (topic.isFor(account.getRoles()) && !topic.isObligatory(Channel.MAIL)) {
                topic.mails().forEach(kind -> stops.choose(account.getContactEmail(), kind, !unwanted.contains(topic)));
            }
        }
    }

    private void keepDigest(long accountId, Rhythm rhythm) {
        if (rhythm == null) {
            em.createNativeQuery("delete from digest_wish where account_id = ?1")
                    .setParameter(1, accountId)
                    .executeUpdate();
        } else {
            em.createNativeQuery("insert into digest_wish (account_id, rhythm, asked_at) values (?1, ?2, ?3)"
                            + " on conflict (account_id) do update set rhythm = excluded.rhythm")
                    .setParameter(1, accountId)
                    .setParameter(2, rhythm.name())
                    .setParameter(3, Timestamp.from(clock.instant()))
                    .executeUpdate();
        }
    }
}
