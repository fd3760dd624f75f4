package id.suara.messaging.offices;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.consent.ConsentEvent;
import id.suara.delegates.Decisions;
import id.suara.delegates.ReturnApplication;
import id.suara.delegates.SecondThoughts;
import id.suara.delegates.TrialCongress;
import id.suara.identity.Accounts;
import id.suara.identity.ContactEmail;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an office is told by itself, in the container. Bali is in WITA. */
@ExtendWith(ArquillianExtension.class)
class OfficeNewsIT {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @Inject
    TrialCongress trial;

    @Inject
    OfficeNewsRound round;

    @Inject
    Decisions decisions;

    @Inject
    SecondThoughts thoughts;

    @Inject
    Accounts accounts;

    @Inject
    Event<ConsentEvent> consentEvents;

    @Inject
    TransactionManager transaction;

    private final String mark = "dinas-" + System.nanoTime();

    @BeforeEach
    void planACongressWithTwoOfficers() throws SQLException {
        trial.begin();
        trial.sql("delete from office_news");
        trial.actAs(Role.ADMINISTRATOR);
        officer("a", "id");
        officer("b", "en");
        trial.actAsOrganizer();
    }

    @Test
    @DisplayName("is one mail to each officer and day with the numbers and a link, in their language, and no name")
    void isOneMailADayWithoutNames() throws SQLException {
        sendBack("Rahasiawati");
        sendBack("Rahasiawan");
        lookAt(0, 6);
        assertThat(mails("")).isZero();
        lookAt(0, 8);
        lookAt(0, 9);
        assertThat(mails("")).isEqualTo(2);
        assertThat(mails(" and recipient like 'a%' and subject = 'Ada yang menunggu kantor Anda: Bali'"
                        + " and text_body like '%dikembalikan untuk diperbaiki: 2.%/desk%'"))
                .isEqualTo(1);
        assertThat(mails(" and recipient like 'b%' and subject = 'Something waits for your office: Bali'"
                        + " and text_body like '%returned to be mended: 2.%'"))
                .isEqualTo(1);
        assertThat(mails(" and (text_body || html_body || subject) like '%Rahasia%'"))
                .isZero();

        sendBack("Rahasiani");
        lookAt(0, 15);
        assertThat(mails("")).isEqualTo(2);
        lookAt(1, 8);
        assertThat(mails("")).isEqualTo(4);
        assertThat(mails(" and (text_body like '%diperbaiki: 3.%' or text_body like '%mended: 3.%')"))
                .isEqualTo(2);
        lookAt(2, 8);
        assertThat(mails("")).isEqualTo(4);
    }

    @Test
    void tellsOfGuardiansWhoseTurnIsTheOffices() throws Exception {
        long child = trial.nominate("Rahasiawati");
        trial.actAs();
        transaction.begin();
        trial.sql("update guardianship set office_told_at = now() where person_id = "
                + trial.count("select person_id from application where id = " + child));
        consentEvents.fire(
                new ConsentEvent.OfficeTold(trial.count("select person_id from application where id = " + child)));
        transaction.commit();
        lookAt(0, 8);
        assertThat(mails(" and text_body like '%perlu Anda hubungi: %' and text_body not like '%dikembalikan%'"))
                .isEqualTo(1);
    }

    @Test
    void saysNothingOfWhatWasTakenBackMeanwhile() throws SQLException {
        long child = sendBack("Rahasiawati");
        trial.sql("update guardianship set office_told_at = null where office_told_at is not null and person_id in"
                + " (select id from person where province_code = '51')");
        thoughts.undo(child, trial.version(child));
        lookAt(0, 8);
        assertThat(mails("")).isZero();
    }

    private long sendBack(String name) {
        long child = trial.reviewable(name);
        decisions.returnForCorrection(
                child,
                trial.version(child),
                new ReturnApplication("Nama belum lengkap.", Map.of("fullName", "Sesuai akta.")));
        return child;
    }

    private void lookAt(int day, int hour) {
        Instant then = LocalDate.now(WITA)
                .plusDays(day)
                .atTime(LocalTime.of(hour, 0))
                .atZone(WITA)
                .toInstant();
        trial.actAs();
        round.run(then);
        trial.actAsOrganizer();
    }

    private long mails(String which) throws SQLException {
        return trial.count("select count(*) from outbox_mail where kind = 'office-news' and recipient like '%" + mark
                + "@example.org'" + which);
    }

    private void officer(String name, String language) {
        accounts.invite(
                new InviteAccount(
                        name + mark, "Petugas " + name, language, Set.of(Role.PROVINCIAL_OFFICER), null, "51"),
                new ContactEmail(name + mark + "@example.org"));
    }
}
