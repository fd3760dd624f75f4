package id.suara.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.identity.Person;
import id.suara.identity.Persons;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConsentsIT {

    @Inject
    Persons persons;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private long child;
    private String link;

    @BeforeEach
    void aGuardianIsAsked() {
        child = aChildOf("Ibu " + System.nanoTime(), "ibu" + System.nanoTime() + "@example.org");
        link = linkOf(child);
    }

    private long aChildOf(String guardian, String email) {
        Person person =
                Person.registered("Anak Uji", "Uji", LocalDate.of(2013, 5, 1), null, "81", "81.71", Instant.now());
        persons.register(person);
        guardians.ask(person.getId(), new NameGuardian(guardian, Guardianship.Relation.MOTHER, email, null));
        return person.getId();
    }

    private String linkOf(long person) {
        return guardians.linkPath(person).replace("/consent?link=", "");
    }

    @Test
    @DisplayName("Part of L4: keeps a proof of each decision: guardian, text, time, channel, language")
    void keepsAProofOfEachDecision() {
        decide(Map.of(Purpose.PARTICIPATION, true, Purpose.PRESS, false));

        List<?> proofs = em.createNativeQuery(
                        "select r.purpose, r.decision, r.channel, r.language, r.decided_at, t.edition"
                                + " from consent_record r join consent_text t on t.id = r.text_id"
                                + " where r.person_id = ?1 order by r.purpose")
                .setParameter(1, child)
                .getResultList();
        assertThat(proofs).hasSize(2);
        assertThat((Object[]) proofs.get(0))
                .startsWith("PARTICIPATION", "GIVEN", "LINK", "id")
                .doesNotContainNull();
        assertThat((Object[]) proofs.get(1)).startsWith("PRESS", "REFUSED", "LINK", "id");
    }

    @Test
    @DisplayName("Part of L4: the database refuses to change or delete a proof")
    void theDatabaseRefusesToChangeAProof() {
        decide(Map.of(Purpose.PARTICIPATION, true));

        for (String attempt : List.of(
                "update consent_record set decision = 'REFUSED' where person_id = ?",
                "delete from consent_record where person_id = ?")) {
            assertThatThrownBy(() -> {
                        try (Connection connection = database.getConnection();
                                PreparedStatement statement = connection.prepareStatement(attempt)) {
                            statement.setLong(1, child);
                            statement.executeUpdate();
                        }
                    })
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    @DisplayName("L5 refusing the other purposes leaves participation as it is")
    void purposesAreDecidedApart() {
        decide(Map.of(Purpose.PARTICIPATION, true, Purpose.PHOTO_AND_VIDEO, false, Purpose.TRAVEL_AND_HEALTH, false));

        assertThat(consents.isGiven(child, Purpose.PARTICIPATION)).isTrue();
        assertThat(consents.isGiven(child, Purpose.PHOTO_AND_VIDEO)).isFalse();
        assertThat(consents.of(child).get(Purpose.PRESS).getStatus()).isEqualTo(ConsentStatus.ASKED);
    }

    @Test
    void nothingIsDecidedBeforeParticipationIs() {
        assertThatThrownBy(() -> decide(Map.of(Purpose.PRESS, true))).hasMessage("consent.participation-undecided");

        assertThat(consents.of(child).get(Purpose.PRESS).getStatus()).isEqualTo(ConsentStatus.ASKED);
    }

    @Test
    void aDecisionOnATextThatIsNoLongerCurrentIsRefused() {
        DecideConsent stale = new DecideConsent(
                Map.of(Purpose.PARTICIPATION, true), Map.of(Purpose.PARTICIPATION, -1L), Channel.LINK, "id");

        assertThatThrownBy(() -> consents.decide(link, stale)).hasMessage("consent.text-changed");
    }

    @Test
    void aRenewedRequestVoidsTheOlderLink() {
        guardians.askAgain(child);

        assertThatThrownBy(() -> consents.personOf(link)).hasMessage("consent.link-renewed");
        assertThat(consents.personOf(linkOf(child))).isEqualTo(child);
    }

    @Test
    void siblingsShareAGuardianButNotALink() {
        String email = "keluarga" + System.nanoTime() + "@example.org";
        long first = aChildOf("Ibu Dua Anak", email);
        long second = aChildOf("ibu dua anak", email);

        assertThat(guardians.of(first).getId()).isEqualTo(guardians.of(second).getId());
        assertThat(consents.personOf(linkOf(first))).isEqualTo(first);
        assertThat(consents.personOf(linkOf(second))).isEqualTo(second);
    }

    private void decide(Map<Purpose, Boolean> decisions) {
        Map<Purpose, Long> read = new EnumMap<>(Purpose.class);
        consents.texts().forEach((purpose, text) -> read.put(purpose, text.getId()));
        consents.decide(link, new DecideConsent(decisions, read, Channel.LINK, "id"));
    }
}
