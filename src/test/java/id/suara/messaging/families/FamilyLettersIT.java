package id.suara.messaging.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.NominateChild;
import id.suara.delegates.Nominations;
import id.suara.delegates.TrialCongress;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters to the guardians of chosen children, in the container. */
@ExtendWith(ArquillianExtension.class)
class FamilyLettersIT {

    @Inject
    TrialCongress trial;

    @Inject
    Nominations nominations;

    @Inject
    FamilyLetters letters;

    private final String mark = "wali-" + System.nanoTime() + "@example.org";

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    @DisplayName("One mail reaches each guardian, however many of their children were chosen, in their language")
    void writesOneMailToEachGuardian() throws SQLException {
        long budi = child("Budi Santoso", "Siti", "a" + mark, true);
        long sari = child("Sari Santoso", "Siti", "a" + mark, true);
        long tono = child("Tono Wijaya", "Made", "b" + mark, true);
        trial.sql("update guardian set language = 'en' where email = 'b" + mark + "'");
        WriteToFamilies letter = new WriteToFamilies(
                List.of(budi, sari, tono, tono),
                "Rapat wali {{ congress }}",
                "Kami mengundang wali {{ children }}.\n\n- jam 10",
                "Meeting",
                "We invite the guardian of {{ children }}.");

        LetterEffect effect = letters.write(letter);

        assertThat(effect.guardians()).isEqualTo(2);
        assertThat(effect.children()).isEqualTo(3);
        assertThat(effect.leftOut()).isEmpty();
        assertThat(mails("recipient = 'a" + mark + "' and language = 'id' and subject like 'Rapat wali Kongres %' and"
                        + " text_body like 'Yth. Siti,%wali Budi dan Sari.%- jam 10%Salam, Panitia%/status?link=%'"))
                .isEqualTo(1);
        assertThat(mails("recipient = 'b" + mark + "' and language = 'en' and subject = 'Meeting' and text_body like"
                        + " 'Dear Made,%guardian of Tono.%'"))
                .isEqualTo(1);
        assertThat(mails("kind = 'family-letter' and recipient like '_" + mark + "'"))
                .isEqualTo(2);
        assertThat(letters.letters(null, 10)).singleElement().satisfies(row -> {
            assertThat(row.body()).startsWith("Kami mengundang wali {{ children }}");
            assertThat(row.recipients()).isEqualTo(2);
            assertThat(row.writer()).isEqualTo("Panitia");
        });
        assertThat(trial.count(
                        "select count(*) from audit_entry where action = 'messaging.families-written' and details ="
                                + " '2 guardians of 3 children' and account_id = "
                                + trial.organizer().accountId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Part of L3: a letter reaches no guardian before consent, and the preview counts those left out")
    void leavesOutWhoHasNotConsented() throws SQLException {
        long given = child("Budi Santoso", "Siti", "a" + mark, true);
        long sibling = child("Sari Santoso", "Siti", "a" + mark, false);
        long asked = child("Tono Wijaya", "Made", "b" + mark, false);
        long unreachable = trial.stranger("Rina Paper");
        WriteToFamilies letter = words(given, sibling, asked, unreachable, Long.MAX_VALUE);

        LetterEffect foreseen = letters.preview(letter);

        assertThat(foreseen.guardians()).isEqualTo(1);
        assertThat(foreseen.leftOut())
                .containsEntry("delegates.consent-missing", 2)
                .containsEntry("delegates.no-application", 1);
        assertThat(foreseen.unreachable()).singleElement().satisfies(one -> {
            assertThat(one.child()).isEqualTo("Rina Paper");
            assertThat(one.guardian()).isEqualTo("Made");
        });
        assertThat(foreseen.sample().recipient()).isEqualTo("Siti");
        assertThat(foreseen.sample().text())
                .contains("Yth. Siti,", "wali Budi.", "/status")
                .doesNotContain("link=", "Sari", "Tono");
        assertThat(mails("kind = 'family-letter' and recipient like '_" + mark + "'"))
                .isZero();
        assertThat(letters.letters(null, 10)).isEmpty();

        letters.write(letter);

        assertThat(mails("kind = 'family-letter' and recipient like '_" + mark + "'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> letters.write(words(sibling, asked, unreachable)))
                .hasMessage("messaging.families-unreachable");
    }

    @Test
    @DisplayName("L13 what waits to be sent about a child is kept back when consent is withdrawn")
    void keepsBackWhatWaitsWhenConsentIsWithdrawn() throws SQLException {
        long child = child("Budi Santoso", "Siti", "a" + mark, true);
        letters.write(words(child));
        // As if the mail server had been away all the while.
        trial.sql("update outbox_mail set status = 'QUEUED', sent_at = null, due_at = now() + interval '1 hour'"
                + " where kind = 'family-letter' and recipient = 'a" + mark + "'");
        trial.decide(child, false);
        assertThat(mails("kind = 'family-letter' and recipient = 'a" + mark + "' and status = 'WITHHELD'"))
                .isEqualTo(1);
    }

    @Test
    void anOfficeReachesGuardiansOfItsOwnProvinceOnly() throws SQLException {
        long bali = child("Budi Santoso", "Siti", "a" + mark, true);
        trial.actAsOfficer("35");
        assertThat(letters.preview(words(bali)).leftOut()).containsEntry("delegates.no-application", 1);
        assertThatThrownBy(() -> letters.write(words(bali))).hasMessage("messaging.families-unreachable");
        trial.actAsOfficer("51");
        letters.write(words(bali));
        assertThat(letters.letters(null, 10)).singleElement().satisfies(row -> assertThat(row.province())
                .isEqualTo("51"));
        trial.actAsOfficer("35");
        assertThat(letters.letters(null, 10)).isEmpty();
        trial.actAsOrganizer();
        letters.write(words(bali));
        trial.actAsOfficer("51");
        assertThat(letters.letters(null, 10)).hasSize(2);
        trial.actAs(Role.ADMINISTRATOR);
        assertThat(letters.letters(null, 10)).hasSize(2);
        assertThatThrownBy(() -> letters.audience(List.of(bali))).hasMessage("access.denied");
        trial.actAs(Role.MODERATOR);
        assertThatThrownBy(() -> letters.letters(null, 10)).hasMessage("access.denied");
    }

    @Test
    void checksTheWordsBeforeAnythingIsSent() throws SQLException {
        List<Long> ids = List.of(child("Budi Santoso", "Siti", "a" + mark, true));
        assertThatThrownBy(() -> letters.write(new WriteToFamilies(ids, "Rapat", "Halo {{ login }}", null, null)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new DomainException.FieldError("body", "messaging.text-unknown")));
        assertThatThrownBy(() -> letters.write(new WriteToFamilies(ids, "Rapat", "Halo", null, "Hello {{")))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .extracting("field")
                        .contains("subjectEn", "bodyEn"));
        assertThatThrownBy(() -> letters.write(new WriteToFamilies(ids, "Rapat\nBcc: x", "Halo", null, null)))
                .hasMessage("messaging.text-wrong");
        assertThatThrownBy(() -> letters.preview(new WriteToFamilies(ids, " ", null, null, null)))
                .hasMessage("messaging.text-wrong");
        assertThatThrownBy(() -> letters.write(new WriteToFamilies(List.of(), "Rapat", "Halo", null, null)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(mails("kind = 'family-letter' and recipient = 'a" + mark + "'"))
                .isZero();
    }

    private static WriteToFamilies words(Long... ids) {
        return new WriteToFamilies(List.of(ids), "Rapat", "Kami mengundang wali {{ children }}.", null, null);
    }

    private long mails(String condition) throws SQLException {
        return trial.count("select count(*) from outbox_mail where " + condition);
    }

    private long child(String name, String guardian, String email, boolean consented) {
        long id = nominations.nominate(new NominateChild(
                name,
                null,
                "12 April 2013",
                "P",
                "Bali",
                "Denpasar",
                null,
                null,
                guardian,
                "Ibu",
                null,
                email,
                null,
                null,
                null,
                null,
                null));
        if (consented) {
            trial.decide(id, true);
        }
        return id;
    }
}
