package id.suara.messaging.reminders;

import id.suara.congress.Regions;
import id.suara.consent.Guardian;
import id.suara.consent.Guardians;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A guardian as a reader of reminders; one without e-mail hears of it from the office. */
@ApplicationScoped
class FamilyReminders {

    @Inject
    Guardians guardians;

    @Inject
    Persons persons;

    @Inject
    Regions regions;

    @Inject
    Settings settings;

    /** @param path null for the page on which the family sees how far it is */
    public Optional<Reminded> guardian(long personId, String path) {
        Guardian guardian = guardians.of(personId);
        if (guardian.getEmail() == null) {
            return Optional.empty();
        }
        Person child = persons.find(personId);
        String consent = guardians.linkPath(personId);
        return Optional.of(new Reminded(
                null,
                null,
                guardian.getName(),
                guardian.getEmail(),
                guardian.getLanguage(),
                new Subject("person", personId),
                child.getNickname(),
                settings.baseUrl() + (path == null ? "/status" + consent.substring(consent.indexOf('?')) : path),
                regions.province(child.getProvinceCode()).orElseThrow().zone()));
    }
}
