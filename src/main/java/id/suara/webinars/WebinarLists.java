package id.suara.webinars;

import id.suara.congress.Regions;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Registering people of a list, by those who plan webinars. Unlike a group's sender they see who is registered. */
@ApplicationScoped
@Transactional
public class WebinarLists {

    /** Parameters of one query. */
    private static final int SOME = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Newcomers newcomers;

    @Inject
    WebinarAccess access;

    @Inject
    Regions regions;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Before a list is looked at.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.over}, {@code
     *     webinars.not-open} (conflicts), the latter for a draft and a cancelled one too */
    public void requireOpen(long webinarId) {
        access.require(Action.IMPORT, webinarId);
        newcomers.requireOpen(known.find(webinarId));
    }

    /** What would become of these addresses now; when they are registered it may be different. That it was asked is logged.
     *
     *  @throws DomainException as {@link #requireOpen} */
    public ListOutlook look(long webinarId, Collection<String> emails) {
        requireOpen(webinarId);
        WebinarPlaces places = known.places(webinarId);
        List<String> all = List.copyOf(emails);
        Set<String> registered = new HashSet<>();
        for (int from = 0; from < all.size(); from += SOME) {
            registered.addAll(registered(webinarId, all.subList(from, Math.min(all.size(), from + SOME))));
        }
        deeds.fire(Deed.of("webinars.list-looked-at", new Subject("webinar", webinarId), all.size() + " people"));
        return new ListOutlook(registered, Math.max(0, places.capacity() - places.taken()));
    }

    private List<String> registered(long webinarId, List<String> emails) {
        return em.createQuery(
                        "select lower(r.email) from WebinarRegistration r where r.webinarId = :webinar and lower(r.email)"
                                + " in :emails and r.status <> id.suara.webinars.RegistrationStatus.CANCELLED",
                        String.class)
                .setParameter("webinar", webinarId)
                .setParameter("emails", emails)
                .getResultList();
    }

    /** All of them or nobody, in their order: places while there are any, then turns in line. Each is asked by a mail of their own,
     *  and is as anybody who has not answered until they do. Who is registered already is passed over and hears nothing.
     *
     *  @param token of this piece: the same one is answered again and does nothing. Null for none
     *  @throws DomainException as {@link #requireOpen}; {@code request.invalid} with {@code webinars.province} or {@code
     *     webinars.regency} */
    public ListRegistered register(long webinarId, @Valid RegisterList list, String token) {
        access.require(Action.IMPORT, webinarId);
        list.people().forEach(one -> WebinarRegistrations.requireRegion(regions, one.attendee()));
        WebinarPlaces places = known.hold(webinarId);
        Optional<SentGroup> before = Optional.ofNullable(token)
                .map(sent -> em.find(SentGroup.class, sent))
                .filter(sent -> sent.isOf(webinarId));
        if (before.isPresent()) {
            return before.get().toldOfList();
        }
        Webinar webinar = known.find(webinarId);
        // A caller's transaction may have read it before its places were held.
        em.refresh(webinar);
        newcomers.requireOpen(webinar);
        int free = Math.max(0, places.capacity() - places.taken());
        Set<String> there = new HashSet<>(registered(
                webinarId, list.people().stream().map(WebinarLists::address).toList()));
        List<Newcomers.News> news = new ArrayList<>();
        for (ListedPerson one : list.people()) {
            if (there.add(address(one))) {
                news.add(newcomers.add(form(one, list), places, null));
            }
        }
        newcomers.tell(news);
        ListRegistered told = new ListRegistered(news.size(), Math.max(0, news.size() - free));
        if (!news.isEmpty()) {
            deeds.fire(Deed.of("webinars.list-registered", new Subject("webinar", webinarId), news.size() + " people"));
            keep(token, webinarId, told);
        }
        // The next piece may come in the same transaction: it locks the places anew, and reads them.
        em.flush();
        return told;
    }

    private static String address(ListedPerson one) {
        return one.email().toLowerCase(Locale.ROOT);
    }

    /** Nobody agrees for another: they do so when they answer their mail. */
    private static RegisterAttendee form(ListedPerson one, RegisterList list) {
        return new RegisterAttendee(one.attendee(), one.email(), false, list.language(), List.of());
    }

    private void keep(String token, long webinarId, ListRegistered told) {
        if (token != null) {
            em.persist(SentGroup.of(
                    token, webinarId, new GroupRegistered(told.registered(), told.waiting()), clock.instant()));
        }
    }
}
