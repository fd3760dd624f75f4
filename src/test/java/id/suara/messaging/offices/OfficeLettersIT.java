package id.suara.messaging.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.TrialCongress;
import id.suara.identity.Accounts;
import id.suara.identity.ContactEmail;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters to offices, in the container. */
@ExtendWith(ArquillianExtension.class)
class OfficeLettersIT {

    private static final String MAILS = "select count(*) from outbox_mail where kind = 'office-letter' and ";

    @Inject
    TrialCongress trial;

    @Inject
    OfficeLetters letters;

    @Inject
    Accounts accounts;

    private final String mark = "dinas-" + System.nanoTime();

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    void reachesEveryOfficerWhoHasAnAddressAndIsKeptForOthers() throws SQLException {
        officer("a", "a" + mark + "@example.org");
        officer("b", "b" + mark + "@example.org");
        officer("c", null);
        accounts.lock(officer("d", "d" + mark + "@example.org"));
        trial.actAsOrganizer();
        assertThat(letters.recipients("62"))
                .extracting("email")
                .contains("a" + mark + "@example.org", "b" + mark + "@example.org")
                .doesNotContain("d" + mark + "@example.org");

        long id = letters.write(new WriteToOffice("62", "id", "Nominasi", "Mohon <b>kirim</b> {{ link }}.\n\n- satu"));

        assertThat(trial.count(MAILS + "recipient like '%" + mark + "@example.org'"))
                .isEqualTo(2);
        assertThat(
                        trial.count(
                                MAILS + "recipient = 'a" + mark + "@example.org' and subject = 'Nominasi'"
                                        + " and text_body like 'Yth. Petugas a,%Mohon <b>kirim</b> {{ link }}.%Salam, Panitia%'"
                                        + " and html_body like '%Mohon &lt;b&gt;kirim%' and html_body not like '%hubungi dinas sosial%'"))
                .isEqualTo(1);
        trial.actAs(Role.ADMINISTRATOR);
        assertThat(letters.letters("62", null, 10)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.text()).startsWith("Mohon");
            assertThat(row.writer()).isEqualTo("Panitia");
        });
        assertThat(trial.count("select count(*) from audit_entry where action = 'messaging.office-written'"
                        + " and subject_id = " + id))
                .isEqualTo(1);
    }

    @Test
    void keepsNothingWhereNobodyCanBeReached() throws SQLException {
        assertThatThrownBy(() -> letters.write(new WriteToOffice("65", "id", "Nominasi", "Mohon kirim.")))
                .hasMessage("messaging.office-unreachable");
        assertThat(trial.count("select count(*) from office_letter where province_code = '65'"))
                .isZero();
        assertThatThrownBy(() -> letters.write(new WriteToOffice("99", "id", "Nominasi", "Mohon kirim.")))
                .hasMessage("request.invalid");
        assertThatThrownBy(() -> letters.write(new WriteToOffice("62", "id", "Halo\nBcc: x", "Mohon kirim.")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void isForOrganizersOnly() {
        WriteToOffice letter = new WriteToOffice("62", "id", "Nominasi", "Mohon kirim.");
        trial.actAs(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> letters.write(letter)).hasMessage("access.denied");
        trial.actAsOfficer("62");
        assertThatThrownBy(() -> letters.write(letter)).hasMessage("access.denied");
        assertThatThrownBy(() -> letters.letters(null, null, 10)).hasMessage("access.denied");
        assertThatThrownBy(() -> letters.recipients("62")).hasMessage("access.denied");
    }

    @Test
    void letsAdministratorsSayWhereStaffAreReached() {
        trial.actAs(Role.ADMINISTRATOR);
        long gate = accounts.invite(new InviteAccount(mark, "Dinas", "id", Set.of(Role.GATE), null, null));
        assertThatThrownBy(() -> accounts.reach(gate, new ContactEmail("bukan surel")))
                .isInstanceOf(ConstraintViolationException.class);
        accounts.reach(gate, new ContactEmail("pintu@example.org"));
        assertThat(accounts.find(gate).getContactEmail()).isEqualTo("pintu@example.org");
        accounts.reach(gate, new ContactEmail(" "));
        assertThat(accounts.find(gate).getContactEmail()).isNull();
        trial.actAsOrganizer();
        assertThatThrownBy(() -> accounts.reach(gate, new ContactEmail("x@example.org")))
                .hasMessage("access.denied");
    }

    private long officer(String name, String email) {
        trial.actAs(Role.ADMINISTRATOR);
        return accounts.invite(
                new InviteAccount(name + mark, "Petugas " + name, "id", Set.of(Role.PROVINCIAL_OFFICER), null, "62"),
                new ContactEmail(email));
    }
}
