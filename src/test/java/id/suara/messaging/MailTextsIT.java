package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.TrialCongress;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.messaging.texts.MailKind;
import id.suara.messaging.texts.MailText;
import id.suara.messaging.texts.MailTexts;
import id.suara.messaging.texts.Wording;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editing the words of mails and sending them, in the container. */
@ExtendWith(ArquillianExtension.class)
class MailTextsIT {

    private static final MailKind KIND = MailKind.CONSENT_REQUEST;
    private static final Wording OWN = new Wording(
            "Mohon jawab: {{ child }}", "Halo {{ guardian }} <b>dari panitia</b>.\n\n{{ link }}", "Jawab di sini");

    @Inject
    Congregation congregation;

    @Inject
    TrialCongress trial;

    @Inject
    MailTexts texts;

    @Inject
    MailWordings wordings;

    @Inject
    CurrentCaller current;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    @BeforeEach
    void actAsOrganizer() throws SQLException {
        congregation.ensureCongress();
        current.set(new Caller(organizer(), "Panitia", Set.of(Role.ORGANIZER), null, null));
    }

    @AfterEach
    void goBackToTheOriginal() {
        if (wordings.current(KIND, "id").edited()) {
            texts.revert(KIND, "id", edition());
        }
    }

    @Test
    void sendsWhatOrganizersWroteUntilTheyGoBack() {
        int first = texts.write(KIND, "id", OWN, edition());
        assertThat(wordings.current(KIND, "id").words()).isEqualTo(OWN);

        OutboxMail edited = mailTo("Sari");
        assertThat(edited.getSubject()).isEqualTo("Mohon jawab: Sari");
        assertThat(edited.getText()).startsWith("Halo Wati <b>dari panitia</b>.\n\nhttp");
        assertThat(edited.getHtml())
                .contains("Halo Wati &lt;b&gt;dari panitia&lt;/b&gt;.", ">Jawab di sini</a>")
                .doesNotContain("<b>dari");

        texts.revert(KIND, "id", first);
        assertThat(mailTo("Tari").getSubject()).startsWith("Persetujuan Anda untuk Tari");
        assertThat(texts.editions(KIND, "id")).extracting(MailText::getEdition).startsWith(first + 1, first);
        assertThatThrownBy(() -> texts.revert(KIND, "id", first + 1)).hasMessage("messaging.text-original");
    }

    @Test
    void saysAgainWhatAnEarlierEditionSaid() {
        int first = texts.write(KIND, "id", OWN, edition());
        int second = texts.write(KIND, "id", new Wording("Halo", "Isi lain.\n\n{{ link }}", "Buka"), first);
        int third = texts.restore(KIND, "id", first, second);
        assertThat(third).isEqualTo(second + 1);
        assertThat(wordings.current(KIND, "id").words()).isEqualTo(OWN);
        assertThatThrownBy(() -> texts.restore(KIND, "id", first, second)).hasMessage("messaging.text-changed");
        assertThatThrownBy(() -> texts.restore(KIND, "id", 99_999, third)).hasMessage("messaging.no-edition");
        int reverted = texts.revert(KIND, "id", third);
        texts.restore(KIND, "id", second, reverted);
        texts.restore(KIND, "id", reverted, reverted + 1);
        assertThat(wordings.current(KIND, "id").edited()).isFalse();
    }

    @Test
    @DisplayName(
            "Part of L15: words are looked at with a real child's values, and that is recorded; no personal link is shown")
    void showsWordsWithRealValues() throws SQLException {
        trial.begin();
        trial.written("Lestari Nyata");
        assertThat(wordings.preview(KIND, "id", OWN).subject()).isEqualTo("Mohon jawab: Budi");
        long before = trial.count("select count(*) from audit_entry where action = 'messaging.text-looked-at'");
        Letter real = wordings.previewReal(KIND, "id", OWN);
        assertThat(real.subject()).isEqualTo("Mohon jawab: Lestari");
        assertThat(real.text()).contains("Halo Wayan Lestari Nyata", "/status").doesNotContain("link=");
        assertThat(trial.count("select count(*) from audit_entry where action = 'messaging.text-looked-at'"))
                .isEqualTo(before + 1);
    }

    @Test
    void leavesTheOtherLanguageAlone() {
        int english = wordings.current(KIND, "en").edition();
        texts.write(KIND, "id", OWN, edition());
        assertThat(wordings.current(KIND, "en").edition()).isEqualTo(english);
        assertThat(wordings.current(KIND, "en").words().subject()).startsWith("Your consent for {{ child }}");
    }

    @Test
    void sendsTheOriginalWhenTheEditedWordsCannotBeFilled() throws SQLException {
        // As a later release might leave it: a placeholder that the mail has no value for any more.
        sql("insert into mail_text values (nextval('suara_id'), '" + KIND.code() + "', 'id', " + (edition() + 1)
                + ", 'Halo', 'Kode {{ login }}' || chr(10) || chr(10) || '{{ link }}', 'Buka', " + organizer()
                + ", now())");
        assertThat(mailTo("Umi").getSubject()).startsWith("Persetujuan Anda untuk Umi");
    }

    @Test
    void refusesAWriterWhoSawAnotherEdition() {
        int seen = edition();
        texts.write(KIND, "id", OWN, seen);
        assertThatThrownBy(() -> texts.write(KIND, "id", OWN, seen)).hasMessage("messaging.text-changed");
        assertThatThrownBy(() -> texts.write(KIND, "id", new Wording("Halo", "Tanpa tautan", "x"), seen + 1))
                .hasMessage("messaging.text-wrong");
    }

    @Test
    void letsNobodyChangeAnEdition() throws SQLException {
        texts.write(KIND, "id", OWN, edition());
        assertThatThrownBy(() -> sql("update mail_text set body = 'x'")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> sql("delete from mail_text")).isInstanceOf(SQLException.class);
        congregation.become(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> texts.write(KIND, "id", OWN, 0)).hasMessage("access.denied");
        congregation.become(Role.PROVINCIAL_OFFICER);
        assertThatThrownBy(() -> wordings.current(KIND, "id")).hasMessage("access.denied");
        actAsOrganizer();
    }

    private int edition() {
        return wordings.current(KIND, "id").edition();
    }

    private OutboxMail mailTo(String child) {
        long id = congregation.nominated(child, "Wati", child.toLowerCase(java.util.Locale.ROOT) + "@example.org");
        return congregation.mail(congregation.idsAbout("person", id, id).get(0));
    }

    private long organizer() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select min(account_id) from account_role where role = 'ORGANIZER'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void sql(String words) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(words);
        }
    }
}
