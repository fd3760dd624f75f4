package id.suara.messaging.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.TrialCongress;
import id.suara.kernel.Role;
import id.suara.messaging.told.FamilyMails;
import id.suara.messaging.told.ToldRow;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of addresses from which mail comes back. Bali is province 51. */
@ExtendWith(ArquillianExtension.class)
class ReturnedMailIT {

    private static long lastUid = System.nanoTime();

    @Inject
    TrialCongress trial;

    @Inject
    ReturnedMailRound round;

    @Inject
    ReturnedMail returned;

    @Inject
    Undelivered undelivered;

    @Inject
    FamilyMails told;

    @Resource
    ManagedExecutorService executor;

    private final String mark = "kembali" + System.nanoTime();
    private final String address = mark + "@example.org";
    private long application;
    private long mail;
    private String messageId;

    @BeforeEach
    void sendAMailToAFamily() throws SQLException {
        trial.begin();
        application = trial.nominate("Ayu");
        trial.sql("update guardian set email = '" + address + "' where id = (select guardian_id from guardianship where"
                + " person_id = " + trial.person(application) + ")");
        mail = mailTo(address);
        messageId = idOf(mail);
    }

    @Test
    @DisplayName(
            "A mail that came back for good closes its address, tells the office, and stands on the list until it is mended")
    void closesAnAddressThatIsNone() throws SQLException {
        long news = trial.count("select count(*) from office_news where province_code = '51'");
        receive(Reports.failed(messageId, "failed", "5.1.1", "550 no such user"));

        assertThat(status(mail)).isEqualTo("BOUNCED no-such-address");
        assertThat(trial.count("select count(*) from office_news where province_code = '51'"))
                .isEqualTo(news + 1);
        trial.actAsOfficer("51");
        assertThat(own()).singleElement().satisfies(row -> {
            assertThat(row.address()).isEqualTo(address);
            assertThat(row.applicationId()).isEqualTo(application);
            assertThat(row.reason()).isEqualTo("no-such-address");
        });
        trial.actAsOfficer("35");
        assertThat(own()).isEmpty();
        assertThatThrownBy(() -> undelivered.reopen(mail)).hasMessage("messaging.no-mail");
        trial.actAsOrganizer();
        assertThat(own()).hasSize(1);

        trial.sql("update guardian set email = 'baru" + mark + "@example.org' where email = '" + address + "'");
        assertThat(own()).isEmpty();
    }

    @Test
    void isWrittenToAgainOnceSomebodyMadeSureThatItIsRight() throws SQLException {
        receive(Reports.complaint(messageId, "abuse"));
        assertThat(status(mail)).isEqualTo("SENT -");
        trial.actAsOfficer("51");
        assertThat(own()).extracting(UndeliveredRow::reason).containsExactly("complained");
        undelivered.reopen(mail);
        assertThat(own()).isEmpty();
        assertThat(trial.count("select count(*) from audit_entry where action = 'messaging.address-reopened'"
                        + " and subject_id = " + mail))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Passing failures close an address only when they come often")
    void countsPassingFailures() throws SQLException {
        trial.actAsOrganizer();
        for (int i = 0; i < 3; i++) {
            assertThat(own()).isEmpty();
            receive(Reports.failed(idOf(mailTo(address)), "failed", "4.2.2", "full"));
        }
        assertThat(own()).extracting(UndeliveredRow::times).containsExactly(3);
    }

    @Test
    @DisplayName(
            "What says nothing of the address, is about no mail of ours, is an automatic answer or nonsense does nothing")
    void doesNothingForForgedAndOtherMessages() throws SQLException {
        receive(Reports.failed(UUID.randomUUID() + "@suara.example.id", "failed", "5.1.1", "no"));
        receive(Reports.failed("%@%", "failed", "5.1.1", "no"));
        receive(Reports.leave("suara+" + messageId.substring(0, 36) + "@example.id"));
        receive(Reports.failed(messageId, "delayed", "4.4.1", "later"));
        receive("\u0000");
        assertThat(status(mail)).isEqualTo("SENT -");
        receive(Reports.failed(messageId, "failed", "5.7.1", "spam"));
        assertThat(status(mail)).isEqualTo("BOUNCED not-the-address");
        trial.actAsOrganizer();
        assertThat(own().stream().filter(row -> row.reason().equals("no-such-address")))
                .isEmpty();
    }

    @Test
    @DisplayName("A mail that was never handed over cannot have come back")
    void doesNotBelieveThatAWaitingMailCameBack() throws SQLException {
        trial.sql("update outbox_mail set status = 'WITHHELD', sent_at = null, error = 'overtaken' where id = " + mail);
        receive(Reports.failed(messageId, "failed", "5.1.1", "no"));
        assertThat(status(mail)).isEqualTo("WITHHELD overtaken");
        trial.actAsOrganizer();
        assertThat(own()).isEmpty();
    }

    @Test
    @DisplayName("A message counts once, read twice or by two nodes at once; and one node reads at a time")
    void countsEachMessageOnce() throws Exception {
        long uid = ++lastUid;
        byte[] message = Reports.bytes(Reports.failed(messageId, "failed", "4.2.2", "full"));
        Callable<Boolean> reading = () -> round.read(1, uid, message);
        for (Future<Boolean> one : executor.invokeAll(Collections.nCopies(4, reading))) {
            assertThat(one.get()).isTrue();
        }
        assertThat(trial.count("select times from mail_trouble where mail_id = " + mail))
                .isEqualTo(1);

        trial.sql("update returned_reading set taken_until = '2000-01-01'");
        Callable<Boolean> taking = () -> returned.take(Duration.ofMinutes(5));
        int taken = 0;
        for (Future<Boolean> one : executor.invokeAll(Collections.nCopies(4, taking))) {
            taken += one.get() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(1);
        returned.giveBack();
        assertThat(returned.take(Duration.ofMinutes(5))).isTrue();
        returned.giveBack();
    }

    @Test
    void showsStaffWhatAFamilyWasToldAndLogsWhoReadTheWords() throws SQLException {
        receive(Reports.failed(messageId, "failed", "5.1.1", "no"));
        long concern = mailTo(address);
        trial.sql(
                "update outbox_mail set about_kind = 'account', about_id = 1, kind = 'concern' where id = " + concern);
        trial.actAsOfficer("51");
        List<ToldRow> rows = told.of(application, null, 50);
        assertThat(rows).extracting(ToldRow::id).contains(mail).doesNotContain(concern);
        assertThat(rows).filteredOn(row -> row.id() == mail).singleElement().satisfies(row -> assertThat(
                        row.bouncedAt())
                .isNotNull());
        assertThat(told.of(application, rows.get(rows.size() - 1).id(), 50)).isEmpty();

        assertThat(told.open(application, mail).text()).isEqualTo("Buka https://x.example/consent?…");
        assertThat(trial.count("select count(*) from audit_entry where action = 'messaging.told-read' and subject_id = "
                        + application + " and details = 'mail " + mail + "'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> told.open(application, concern)).hasMessage("messaging.no-mail");
        trial.actAsOfficer("35");
        assertThatThrownBy(() -> told.of(application, null, 50)).hasMessage("delegates.no-application");
        for (Role role : List.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.DELEGATE, Role.CHAPERONE, Role.GATE)) {
            trial.actAs(role);
            assertThatThrownBy(() -> told.open(application, mail)).hasMessage("access.denied");
        }
    }

    private List<UndeliveredRow> own() {
        return undelivered.rows().stream()
                .filter(row -> row.address().equals(address))
                .toList();
    }

    private void receive(String message) {
        trial.actAs();
        assertThat(round.read(1, ++lastUid, Reports.bytes(message))).isTrue();
        trial.actAsOrganizer();
    }

    private String status(long mailId) throws SQLException {
        return trial.text("select status || ' ' || coalesce(error, '-') from outbox_mail where id = " + mailId);
    }

    private String idOf(long mailId) throws SQLException {
        return trial.text("select message_id from outbox_mail where id = " + mailId);
    }

    /** One that was handed over. */
    private long mailTo(String to) throws SQLException {
        String id = UUID.randomUUID() + "@localhost";
        trial.sql(
                "insert into outbox_mail (id, kind, about_kind, about_id, recipient_name, recipient, language, subject,"
                        + " text_body, html_body, message_id, status, attempts, queued_at, sent_at, version) values"
                        + " (nextval('suara_id'), 'waitlisted', 'person', " + trial.person(application) + ", 'Wali', '"
                        + to
                        + "', 'id', 'Perihal', 'Buka https://x.example/consent?link=rahasia', '<p>Isi</p>', '" + id
                        + "', 'SENT', 1, now(), now(), 1)");
        return trial.count("select id from outbox_mail where message_id = '" + id + "'");
    }
}
