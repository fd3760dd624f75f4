package id.suara.messaging;

import id.suara.congress.Congresses;
import id.suara.congress.IndonesianTime;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.consent.Consents;
import id.suara.consent.Guardian;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.delegates.Applications;
import id.suara.delegates.DelegateEvent;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells guardians what became of the wish for a place. One without e-mail hears of it from the office. */
@ApplicationScoped
class PlaceLetters {

    static final String WAITLISTED = "waitlisted";
    static final String OFFERED = "offered";
    static final String LAPSED = "offer-lapsed";
    static final String DECLINED = "declined";

    /** A letter leaves a little after the last moment to undo what it tells: whoever undoes in that moment finds it here. */
    private static final Duration MARGIN = Duration.ofSeconds(15);

    @Inject
    Outbox outbox;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @Inject
    Persons persons;

    @Inject
    Applications applications;

    @Inject
    Regions regions;

    @Inject
    Congresses congresses;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public void waits(@Observes DelegateEvent.Waitlisted waitlisted) {
        write(WAITLISTED, waitlisted.personId(), Map.of());
    }

    public void offer(@Observes DelegateEvent.Offered offered) {
        Guardian guardian = guardians.of(offered.personId());
        Locale locale = Locale.forLanguageTag(guardian.getLanguage());
        Province province = province(persons.find(offered.personId()));
        write(
                OFFERED,
                offered.personId(),
                Map.of("until", IndonesianTime.full(offered.until(), province.zone(), locale)));
    }

    public void lapse(@Observes DelegateEvent.OfferLapsed lapsed) {
        outbox.withhold(OFFERED, about(lapsed.personId()));
        write(LAPSED, lapsed.personId(), Map.of());
    }

    public void decline(@Observes DelegateEvent.Declined declined) {
        write(
                DECLINED,
                declined.personId(),
                Map.of("reason", applications.reasonOf(declined.applicationId())),
                declined.undoUntil().plus(MARGIN));
    }

    public void keepBack(@Observes DelegateEvent.Undone undone) {
        outbox.withhold(DECLINED, about(undone.personId()));
    }

    /** What waits to be sent to one who withdrew is about a place that is another's by now. */
    public void keepBack(@Observes DelegateEvent.Withdrawn withdrawn) {
        outbox.withhold(OFFERED, about(withdrawn.personId()));
        outbox.withhold(WAITLISTED, about(withdrawn.personId()));
    }

    private void write(String kind, long personId, Map<String, Object> more) {
        write(kind, personId, more, clock.instant());
    }

    private void write(String kind, long personId, Map<String, Object> more, Instant due) {
        Guardian guardian = guardians.of(personId);
        // L3: before consent a guardian gets the consent request and nothing else.
        if (guardian.getEmail() == null || !consents.isGiven(personId, Purpose.PARTICIPATION)) {
            return;
        }
        Person child = persons.find(personId);
        Map<String, Object> values = new HashMap<>(more);
        values.put("guardian", guardian.getName());
        values.put("child", child.getNickname());
        values.put("congress", congresses.requireCurrent().getName());
        values.put("province", province(child).name(Locale.forLanguageTag(guardian.getLanguage())));
        String consent = guardians.linkPath(personId);
        values.put("link", settings.baseUrl() + "/status" + consent.substring(consent.indexOf('?')));
        outbox.write(
                new WriteMail(
                        kind, about(personId), guardian.getName(), guardian.getEmail(), guardian.getLanguage(), values),
                due);
    }

    private Province province(Person child) {
        return regions.province(child.getProvinceCode()).orElseThrow();
    }

    private static Subject about(long personId) {
        return new Subject("person", personId);
    }
}
