package id.suara.delegates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.consent.Channel;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
import id.suara.consent.Purpose;
import id.suara.delegates.Admissions;
import id.suara.delegates.Applications;
import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What guardians tell once their child has a place, in the container. */
@ExtendWith(ArquillianExtension.class)
class AdmittedDetailsIT {

    private static final TellDetails PLAIN =
            new TellDetails(ShirtSize.M, "Wayan", "0813 7143 5912", null, null, List.of());
    private static final TellDetails WITH_HEALTH =
            new TellDetails(ShirtSize.M, "Wayan", "0813 7143 5912", "Tanpa kacang", "Kapal", List.of());

    @Inject
    Family family;

    @Inject
    Registrations registrations;

    @Inject
    AdmittedDetails details;

    @Inject
    Consents consents;

    @Inject
    Applications applications;

    @Inject
    Admissions admissions;

    private Registered child;

    @BeforeEach
    void begin() {
        family.begin();
    }

    @Test
    void areAskedOnlyOnceTheChildHasAPlaceAndOnlyOfThoseWhoCome() {
        register("ONLINE");
        assertThatThrownBy(() -> details.open(child.link(), Texts.INDONESIAN)).hasMessage("registration.not-admitted");
        admit();
        assertThat(details.open(child.link(), Texts.INDONESIAN).onSite()).isFalse();
        assertThatThrownBy(() -> details.tell(child.link(), 0, PLAIN)).hasMessage("registration.not-on-site");
    }

    @Test
    @DisplayName(
            "Part of L5: asks and keeps diet and travel only with consent to them, and erases them when it is withdrawn")
    void keepHealthDataOnlyWithConsentToIt() throws SQLException {
        register("ON_SITE");
        decide(Map.of(Purpose.PARTICIPATION, true, Purpose.TRAVEL_AND_HEALTH, false));
        admit();
        assertThat(details.open(child.link(), Texts.INDONESIAN).healthAllowed()).isFalse();
        assertThatThrownBy(() -> details.tell(child.link(), 0, WITH_HEALTH))
                .hasMessage("registration.health-consent-missing");
        assertThat(details.open(child.link(), Texts.INDONESIAN).told()).isNull();
        details.tell(child.link(), 0, PLAIN);

        decide(Map.of(Purpose.TRAVEL_AND_HEALTH, true));
        DetailsSheet sheet = details.open(child.link(), Texts.INDONESIAN);
        details.tell(child.link(), sheet.version(), WITH_HEALTH);
        family.actAsOrganizer();
        assertThat(details.of(child.applicationId()).orElseThrow().diet()).isEqualTo("Tanpa kacang");

        decide(Map.of(Purpose.TRAVEL_AND_HEALTH, false));
        assertThat(details.of(child.applicationId()).orElseThrow().diet()).isNull();
        assertThat(details.of(child.applicationId()).orElseThrow().emergencyPhone())
                .isEqualTo("+6281371435912");
        assertThat(family.first(
                        "select count(*) from travel_and_health where application_id = " + child.applicationId()))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("Part of L15: shows the details to organizers only and records each reading")
    void areShownToOrganizersOnly() throws SQLException {
        register("ON_SITE");
        decide(Map.of(Purpose.PARTICIPATION, true));
        admit();
        family.actAsVisitor();
        details.tell(child.link(), 0, PLAIN);
        assertThatThrownBy(() -> details.tell(child.link(), 0, PLAIN)).hasMessage("registration.details-changed");
        assertThatThrownBy(() -> details.of(child.applicationId())).hasMessage("access.denied");
        family.actAsOfficer("81");
        assertThatThrownBy(() -> details.of(child.applicationId())).hasMessage("access.denied");
        family.actAsOrganizer();
        details.of(child.applicationId());
        assertThat(family.first("select count(*) from audit_entry where action = 'registration.details-read'"
                        + " and details is null and subject_id = " + child.applicationId()))
                .isEqualTo("1");
    }

    @Test
    void tellEveryFieldThatIsMissingAtOnce() {
        register("ON_SITE");
        decide(Map.of(Purpose.PARTICIPATION, true));
        admit();
        assertThatThrownBy(() ->
                        details.tell(child.link(), 0, new TellDetails(null, "\u200b", "siang malam", null, null, null)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .extracting(DomainException.FieldError::field)
                        .containsExactly("shirtSize", "emergencyName", "emergencyPhone"));
    }

    private void register(String mode) {
        RegisterChild ani = Family.child(family.invited(5).code(), "Ani");
        child = registrations.register(
                new RegisterChild(
                        ani.invitation(),
                        ani.fullName(),
                        null,
                        ani.birthDate(),
                        null,
                        ani.regency(),
                        mode,
                        null,
                        null,
                        ani.guardianName(),
                        ani.guardianRelation(),
                        ani.guardianPhone(),
                        null,
                        null,
                        null),
                null);
    }

    private void decide(Map<Purpose, Boolean> decisions) {
        Map<Purpose, Long> texts = new HashMap<>();
        decisions
                .keySet()
                .forEach(purpose ->
                        texts.put(purpose, consents.texts().get(purpose).getId()));
        consents.decide(child.link(), new DecideConsent(decisions, texts, Channel.LINK, "id"));
    }

    private void admit() {
        if (consents.of(consents.personOf(child.link()))
                .get(Purpose.PARTICIPATION)
                .getStatus()
                .name()
                .equals("ASKED")) {
            decide(Map.of(Purpose.PARTICIPATION, true));
        }
        family.actAsOrganizer();
        long id = child.applicationId();
        admissions.admit(id, applications.find(id).application().getVersion());
    }
}
