package id.suara.messaging;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.consent.Guardian;
import id.suara.consent.Guardians;
import id.suara.delegates.DelegateEvent;
import id.suara.identity.Accounts;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Sends an admitted child's way in to the guardian. One without e-mail gets a printed card from the office. */
@ApplicationScoped
class AdmissionLetters {

    static final String ADMITTED = "admitted";

    @Inject
    Outbox outbox;

    @Inject
    Guardians guardians;

    @Inject
    Persons persons;

    @Inject
    Accounts accounts;

    @Inject
    Regions regions;

    @Inject
    Congresses congresses;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public void welcome(@Observes DelegateEvent.Admitted admitted) {
        Guardian guardian = guardians.of(admitted.personId());
        if (guardian.getEmail() == null) {
            return;
        }
        Person child = persons.find(admitted.personId());
        Congress coming = congresses.requireCurrent();
        ZoneId zone = regions.province(child.getProvinceCode()).orElseThrow().zone();
        Map<String, Object> values = new HashMap<>();
        values.put("guardian", guardian.getName());
        values.put("child", child.getNickname());
        values.put("congress", coming.getName());
        values.put("firstDay", coming.getFirstDay());
        values.put("finalDay", coming.getLastDay());
        values.put("login", accounts.find(admitted.accountId()).getLogin());
        values.put("link", settings.baseUrl() + accounts.activationPath(admitted.accountId()));
        // It ends within its last day; the day before is one that it surely outlasts.
        values.put("lastDay", LocalDate.ofInstant(clock.instant(), zone).plusDays(Accounts.LINK_LASTS.toDays() - 1));
        outbox.write(new WriteMail(
                ADMITTED, about(child), guardian.getName(), guardian.getEmail(), guardian.getLanguage(), values));
    }

    /** The way in of one who withdrew before it was sent leads nowhere. */
    public void keepBack(@Observes DelegateEvent.Withdrawn withdrawn) {
        outbox.withhold(ADMITTED, new Subject("person", withdrawn.personId()));
    }

    private static Subject about(Person child) {
        return new Subject("person", child.getId());
    }
}
