package id.suara.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.SignedLinks;
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

    @Inject
    SignedLinks links;

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
        return aChildOf(guardian, email, null, "81", "81.71");
    }

    private long aChildOf(String guardian, String email, String phone, String province, String regency) {
        Person person =
                Person.registered("Anak Uji", "Uji", LocalDate.of(2013, 5, 1), null, province, regency, Instant.now());
        persons.register(person);
        guardians.ask(person.getId(), new NameGuardian(guardian, Guardianship.Relation.MOTHER, email, phone));
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
    void aGuardianOfSeveralChildrenSeesThemTogetherAndDecidesForEachApart() {
        String email = "keluarga" + System.nanoTime() + "@example.org";
        long first = aChildOf("Ibu Dua Anak", email);
        long second = aChildOf("ibu dua anak", email);

        assertThat(consents.personOf(linkOf(first))).isEqualTo(first);
        assertThat(guardians.childrenOf(linkOf(first))).containsExactly(first, second);
        assertThat(guardians.childrenOf(linkOf(second))).containsExactly(first, second);

        consents.decide(linkOf(first), second, decision(Map.of(Purpose.PARTICIPATION, true)));
        assertThat(consents.isGiven(second, Purpose.PARTICIPATION)).isTrue();
        assertThat(consents.of(first).get(Purpose.PARTICIPATION).getStatus()).isEqualTo(ConsentStatus.ASKED);
    }

    @Test
    void aLinkOpensNoOtherFamilysChild() {
        long stranger = aChildOf("Ibu Lain", "lain" + System.nanoTime() + "@example.org");

        assertThat(guardians.childrenOf(link)).containsExactly(child);
        assertThatThrownBy(() -> consents.decide(link, stranger, decision(Map.of(Purpose.PARTICIPATION, true))))
                .hasMessage("consent.no-child");
    }

    @Test
    @DisplayName(
            "an address that an office adds later gets no letter about, and opens no page of, a child nominated before")
    void anAddressAddedLaterOpensNothingOfBefore() {
        String name = "Ibu Tanpa Surel " + System.nanoTime();
        String phone = "+62812" + System.nanoTime() % 100_000_000;
        long before = aChildOf(name, null, phone, "81", "81.71");
        long after = aChildOf(name, "kantor" + System.nanoTime() + "@example.org", phone, "81", "81.71");

        assertThat(guardians.of(before).getEmail()).isNull();
        assertThat(guardians.childrenOf(linkOf(after))).containsExactly(after);
    }

    @Test
    void aCodeOpensOnlyChildrenOfTheProvinceWhoseOfficePrintedIt() {
        String name = "Ibu Dua Provinsi " + System.nanoTime();
        String phone = "+62813" + System.nanoTime() % 100_000_000;
        long inMaluku = aChildOf(name, null, phone, "81", "81.71");
        long inBali = aChildOf(name, null, phone, "51", "51.71");

        assertThat(guardians.of(inMaluku).getId())
                .isEqualTo(guardians.of(inBali).getId());
        String typed = guardians.typedPath(inBali).replace("/consent?link=", "");
        assertThat(guardians.visit(typed).children()).containsExactly(inBali);
        assertThat(guardians.visit(typed).channel()).isEqualTo(Channel.CODE);
        // Without its mark it is no mailed link either.
        assertThatThrownBy(() -> guardians.visit(typed.substring(1))).hasMessage("link.invalid");
    }

    @Test
    void aLinkPastItsTimeIsSentAgainToTheKnownAddressOnce() {
        String old = links.sign(Guardians.LINK, child, 1, Instant.now().minusSeconds(60));
        assertThatThrownBy(() -> guardians.visit(old)).hasMessage("link.expired");

        guardians.sendLinkAgain(old);
        guardians.sendLinkAgain(old);

        List<?> sent = em.createNativeQuery(
                        "select m.recipient from outbox_mail m where m.kind = 'consent-link' and m.about_id = ?1")
                .setParameter(1, child)
                .getResultList();
        assertThat(sent).isEqualTo(List.of(guardians.of(child).getEmail()));
    }

    @Test
    void nobodyHasALinkSentWithOneThatWasNeverOurs() {
        assertThatThrownBy(() -> guardians.sendLinkAgain(link + "x")).hasMessage("link.invalid");
    }

    @Test
    @DisplayName("L5 a purpose is withdrawn alone and costs no place; participation is withdrawn by itself too")
    void purposesAreWithdrawnApart() {
        decide(Map.of(Purpose.PARTICIPATION, true, Purpose.PRESS, true));

        decide(Map.of(Purpose.PRESS, false));
        assertThat(consents.isGiven(child, Purpose.PARTICIPATION)).isTrue();
        assertThat(consents.of(child).get(Purpose.PRESS).getStatus()).isEqualTo(ConsentStatus.WITHDRAWN);

        decide(Map.of(Purpose.PARTICIPATION, false));
        assertThat(consents.of(child).get(Purpose.PARTICIPATION).getStatus()).isEqualTo(ConsentStatus.WITHDRAWN);
    }

    private void decide(Map<Purpose, Boolean> decisions) {
        consents.decide(link, decision(decisions));
    }

    private DecideConsent decision(Map<Purpose, Boolean> decisions) {
        Map<Purpose, Long> read = new EnumMap<>(Purpose.class);
        consents.texts().forEach((purpose, text) -> read.put(purpose, text.getId()));
        return new DecideConsent(decisions, read, Channel.LINK, "id");
    }
}
