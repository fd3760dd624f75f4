package id.suara.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editions of texts. No other test decides on the purposes that this one changes for good: photos, and travel. */
@ExtendWith(ArquillianExtension.class)
class ConsentTextsIT {

    @Inject
    ConsentTexts texts;

    @Inject
    Consents consents;

    @Inject
    Guardians guardians;

    @Inject
    Persons persons;

    @Inject
    CurrentCaller current;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private long child;
    private String link;

    @BeforeEach
    void anOrganizerAndAChild() {
        current.set(new Caller(null, "Panitia", Set.of(Role.ORGANIZER), null, null));
        Person person =
                Person.registered("Anak Uji", "Uji", LocalDate.of(2013, 5, 1), null, "81", "81.71", Instant.now());
        persons.register(person);
        child = person.getId();
        String email = "ibu" + System.nanoTime() + "@example.org";
        guardians.ask(child, new NameGuardian("Ibu Uji", Guardianship.Relation.MOTHER, email, null));
        link = guardians.linkPath(child).replace("/consent?link=", "");
    }

    @Test
    @DisplayName("a new edition that asks again is mailed at once and blocks nothing before its day")
    void aNewEditionAsksAgainAndBlocksNothingBeforeItsDay() throws SQLException {
        give(Purpose.PHOTO_AND_VIDEO);
        long old = consents.of(child).get(Purpose.PHOTO_AND_VIDEO).getTextId();

        long next = texts.publish(words(Purpose.PHOTO_AND_VIDEO, 8, true));

        assertThat(consents.isGiven(child, Purpose.PHOTO_AND_VIDEO)).isTrue();
        assertThat(texts.current().get(Purpose.PHOTO_AND_VIDEO).getId()).isEqualTo(old);
        assertThat(texts.toRead().get(Purpose.PHOTO_AND_VIDEO).getId()).isEqualTo(next);
        assertThat(consents.toRenew(child)).containsExactly(Purpose.PHOTO_AND_VIDEO);
        assertThat(mails("consent-renewal")).isEqualTo(1);

        give(Purpose.PHOTO_AND_VIDEO);
        assertThat(consents.toRenew(child)).isEmpty();
        assertThat(consents.of(child).get(Purpose.PHOTO_AND_VIDEO).getTextId()).isEqualTo(next);
        assertThat(numbers("select text_id from consent_record where purpose = 'PHOTO_AND_VIDEO' and person_id = "
                        + child + " order by id"))
                .containsExactly(old, next);
    }

    @Test
    @DisplayName("from its day on a consent to an older edition does not count until it is given again")
    void fromItsDayOnAnOlderConsentDoesNotCount() throws SQLException {
        give(Purpose.TRAVEL_AND_HEALTH);

        inForceNow("TRAVEL_AND_HEALTH", false);
        assertThat(consents.isGiven(child, Purpose.TRAVEL_AND_HEALTH)).isTrue();

        inForceNow("TRAVEL_AND_HEALTH", true);
        assertThat(consents.isGiven(child, Purpose.TRAVEL_AND_HEALTH)).isFalse();
        assertThat(consents.givenAmong(Set.of(child), Purpose.TRAVEL_AND_HEALTH))
                .isEmpty();
        assertThat(consents.of(child).get(Purpose.TRAVEL_AND_HEALTH).getStatus())
                .isEqualTo(ConsentStatus.GIVEN);

        give(Purpose.TRAVEL_AND_HEALTH);
        assertThat(consents.isGiven(child, Purpose.TRAVEL_AND_HEALTH)).isTrue();
    }

    @Test
    void oneThatAsksAgainLeavesGuardiansSevenDays() {
        assertThatThrownBy(() -> texts.publish(words(Purpose.PRESS, 6, true))).hasMessage("consent.text-too-soon");
        assertThatThrownBy(() -> texts.publish(words(Purpose.PRESS, -1, false))).hasMessage("consent.text-too-soon");
    }

    @Test
    void aPublishedEditionIsNeverChanged() {
        assertThatThrownBy(() -> sql("update consent_text set body = 'x' where purpose = 'PRESS'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void officersPublishNothing() {
        current.set(new Caller(null, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), "81", null));
        assertThatThrownBy(() -> texts.publish(words(Purpose.PRESS, 9, false))).hasMessage("access.denied");
    }

    private void give(Purpose purpose) {
        Map<Purpose, ConsentText> read = texts.toRead();
        consents.decide(
                link,
                new DecideConsent(
                        Map.of(Purpose.PARTICIPATION, true, purpose, true),
                        Map.of(
                                Purpose.PARTICIPATION,
                                read.get(Purpose.PARTICIPATION).getId(),
                                purpose,
                                read.get(purpose).getId()),
                        Channel.LINK,
                        "id"));
    }

    private PublishText words(Purpose purpose, int days, boolean asksAgain) {
        ConsentText last = texts.editions(purpose).get(0);
        LocalDate day = LocalDate.now(ConsentTexts.ZONE).plusDays(days);
        return new PublishText(
                purpose,
                last.title(java.util.Locale.forLanguageTag("id")),
                last.title(java.util.Locale.ENGLISH),
                "Isi baru.\n\nLebih jelas.",
                "New words.\n\nClearer ones.",
                day,
                asksAgain);
    }

    /** As if it had been published in time. */
    private void inForceNow(String purpose, boolean asksAgain) throws SQLException {
        sql(
                "insert into consent_text (id, purpose, edition, title, title_en, body, body_en, published_at, effective_at,"
                        + " asks_again) select -edition - 1000, purpose, edition + 1, title, title_en, body, body_en, now(), now(), "
                        + asksAgain + " from consent_text where purpose = '" + purpose
                        + "' order by edition desc limit 1");
    }

    private long mails(String kind) throws SQLException {
        return numbers("select count(*) from outbox_mail where kind = '" + kind + "' and about_id = " + child)
                .get(0);
    }

    private List<Long> numbers(String query) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement made = connection.createStatement();
                ResultSet rows = made.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement made = connection.createStatement()) {
            made.executeUpdate(statement);
        }
    }
}
