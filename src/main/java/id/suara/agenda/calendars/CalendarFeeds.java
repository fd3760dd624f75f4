package id.suara.agenda.calendars;

import id.suara.agenda.AgendaPolicy;
import id.suara.agenda.AgendaPolicy.Action;
import id.suara.agenda.Delegate;
import id.suara.agenda.Delegates;
import id.suara.congress.Congresses;
import id.suara.identity.IdentityEvent;
import id.suara.identity.Secrets;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.ReadyBytes;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A child's own calendar: making its address, ending it, and reading it by the address alone. */
@ApplicationScoped
@Transactional
public class CalendarFeeds {

    /** Where feeds are read; what follows is the secret and {@code .ics}. */
    public static final String PATH = "/calendar/personal/";

    @PersistenceContext
    EntityManager em;

    @Inject
    Delegates delegates;

    @Inject
    FeedKeys keys;

    @Inject
    Releases releases;

    @Inject
    Congresses congresses;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Since when the caller's calendar has the address that it has; absent while it has none.
     *
     *  @throws DomainException {@code access.denied}; {@code agenda.no-schedule} (conflict) for who holds no place now */
    public Optional<Instant> openSince() {
        CalendarFeed feed = em.find(CalendarFeed.class, own().personId());
        return Optional.ofNullable(feed).map(CalendarFeed::renewedAt);
    }

    /** Gives the caller's calendar a new address; an earlier one ends.
     *
     *  @return the whole address, which is never told again
     *  @throws DomainException as {@link #openSince} */
    public URI renew() {
        long person = own().personId();
        String secret = keys.of(person).renew(clock.instant());
        em.flush();
        deeds.fire(Deed.of("agenda.calendar-renewed", new Subject("person", person)));
        return URI.create(settings.baseUrl() + PATH + secret + ".ics");
    }

    /** Nothing happens where there is none.
     *
     *  @throws DomainException as {@link #openSince} */
    public void revoke() {
        long person = own().personId();
        CalendarFeed feed = em.find(CalendarFeed.class, person);
        if (feed != null && feed.renewedAt() != null) {
            feed.revoke();
            em.flush();
            deeds.fire(Deed.of("agenda.calendar-revoked", new Subject("person", person)));
        }
    }

    private Delegate own() {
        AgendaPolicy.require(Action.OWN_SCHEDULE, caller.get());
        return delegates
                .ofAccount(caller.get().requireAccount())
                .orElseThrow(() -> DomainException.conflict("agenda.no-schedule"));
    }

    /** The calendar behind a secret, whoever asks: without a name and without links of rooms.
     *
     *  @throws DomainException {@code agenda.no-calendar} (not found), also for one that was revoked and for a child who
     *     holds no place any more or is paused */
    public ReadyBytes read(String secret) {
        CalendarFeed feed = em.createQuery(
                        "select f from CalendarFeed f where f.secretDigest = :digest", CalendarFeed.class)
                .setParameter("digest", Secrets.digest(secret))
                .getResultStream()
                .findFirst()
                .orElseThrow(CalendarFeeds::none);
        Delegate delegate = delegates.ofPerson(feed.personId()).orElseThrow(CalendarFeeds::none);
        List<CalendarEntry> entries = releases.current(delegate.congressId())
                .map(release -> entries(feed, delegate, release))
                .orElse(List.of());
        String name = Texts.get(Locale.forLanguageTag(delegate.language()), "agenda.calendar.own");
        return ReadyBytes.of(
                CalendarWriter.feed(name, congresses.requireCurrent().zone(), entries));
    }

    private List<CalendarEntry> entries(CalendarFeed feed, Delegate delegate, ReleasedProgramme release) {
        URI page = URI.create(settings.baseUrl() + "/my/schedule");
        boolean english = delegate.language().equals("en");
        return release.sessions().stream()
                .filter(session -> delegate.attends(session.facts()))
                .map(session -> CalendarEntry.of(session, feed.uid(session.uid()), release.releasedAt(), english, page))
                .toList();
    }

    public void on(@Observes IdentityEvent.Erased erased) {
        em.createQuery("delete from CalendarFeed f where f.personId = :person")
                .setParameter("person", erased.personId())
                .executeUpdate();
        em.createNativeQuery(
                        "delete from schedule_look where account_id in (select id from account where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
    }

    private static DomainException none() {
        return DomainException.notFound("agenda.no-calendar");
    }
}
