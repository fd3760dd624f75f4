package id.suara.messaging;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.consent.Guardian;
import id.suara.consent.Guardians;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.Deed;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.messaging.texts.Placeholder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a mail would name of the newest nominated child of the congress: for looking at words as they will be read. */
@ApplicationScoped
class RealValues {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Persons persons;

    @Inject
    Guardians guardians;

    @Inject
    Regions regions;

    @Inject
    Settings settings;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** That a child's name was read is kept (L15).
     *
     *  @return by placeholder; empty before anybody was nominated. The link is no personal one, and what only a deed decides,
     *     such as a reason, is not in it */
    public Map<String, Object> of(Locale locale) {
        Congress congress = congresses.current().orElse(null);
        if (congress == null) {
            return Map.of();
        }
        Map<String, Object> values = new HashMap<>();
        put(values, Placeholder.CONGRESS, congress.getName());
        put(values, Placeholder.FIRST_DAY, congress.getFirstDay());
        put(values, Placeholder.FINAL_DAY, congress.getLastDay());
        put(values, Placeholder.LINK, settings.baseUrl() + "/status");
        LocalDate today = LocalDate.ofInstant(clock.instant(), congress.zone());
        put(values, Placeholder.DAY, today);
        put(values, Placeholder.DAYS, Guardians.LINK_LASTS.toDays());
        put(values, Placeholder.LAST_DAY, today.plusDays(Guardians.LINK_LASTS.toDays() - 1));
        List<Long> newest = em.createQuery(
                        "select a.personId from Application a where a.congressId = :congress order by a.id desc",
                        Long.class)
                .setParameter("congress", congress.getId())
                .setMaxResults(1)
                .getResultList();
        newest.forEach(person -> name(values, person, locale));
        return values;
    }

    private void name(Map<String, Object> values, long personId, Locale locale) {
        Person child = persons.find(personId);
        Guardian guardian = guardians.of(personId);
        put(values, Placeholder.CHILD, child.getNickname());
        put(values, Placeholder.CHILDREN, child.getNickname());
        put(values, Placeholder.FULL_NAME, child.getFullName());
        put(values, Placeholder.GUARDIAN, guardian.getName());
        put(values, Placeholder.NAME, guardian.getName());
        put(
                values,
                Placeholder.PROVINCE,
                regions.province(child.getProvinceCode()).orElseThrow().name(locale));
        deeds.fire(Deed.of("messaging.text-looked-at", new Subject("person", personId)));
    }

    private static void put(Map<String, Object> values, Placeholder placeholder, Object value) {
        values.put(placeholder.word(), value);
    }
}
