package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.chaperones.Pairing;
import id.suara.delegates.desk.DeskExport;
import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.rooms.Lodger;
import id.suara.delegates.rooms.ProposeRooms;
import id.suara.delegates.rooms.RoomDraft;
import id.suara.delegates.rooms.Rooms;
import id.suara.kernel.ExportFormat;
import id.suara.messaging.families.FamilyLetters;
import id.suara.messaging.families.WriteToFamilies;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A child who was nominated, and whose guardian has not decided. The offices that nominate see them on the desk, as they must;
 * everything after that is closed. A sister whose guardian did consent shows that it is open to her.
 */
@ExtendWith(ArquillianExtension.class)
class BeforeConsentIT {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final GiveReason FULL = new GiveReason("Kuota provinsi sudah penuh.");

    @Inject
    Party party;

    @Inject
    Nominations nominations;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    BulkDecisions bulk;

    @Inject
    OfferRound offers;

    @Inject
    DeskExport export;

    @Inject
    Pairing pairing;

    @Inject
    Rooms rooms;

    @Inject
    FamilyLetters letters;

    private final String mark = "wali-" + System.nanoTime() + "@example.org";

    private TrialCongress trial;
    private long silent;
    private long sister;

    @BeforeEach
    void oneGuardianIsSilentAndTheOtherConsents() {
        trial = party.trial();
        trial.begin();
        silent = nominated("Hadiwangsa", "diam." + mark);
        sister = nominated("Indahsari", "setuju." + mark);
        trial.decide(sister, true);
    }

    @Test
    @DisplayName("L3 before consent a child is not active, not listed, not exported, and mail is the request alone")
    void nothingIsOpenBeforeConsent() throws Exception {
        staysWithoutAPlace();
        staysOffEveryList();
        staysOutOfEveryFile();
        hearsOfTheRequestAlone();
    }

    private void staysWithoutAPlace() throws SQLException {
        assertThatThrownBy(() -> admissions.admit(silent, trial.version(silent)))
                .hasMessage("delegates.consent-missing");
        assertThatThrownBy(() -> decisions.waitlist(silent, trial.version(silent), FULL))
                .hasMessage("delegates.consent-missing");
        assertThat(bulk.decide(new DecideMany(List.of(silent), BulkAction.ADMIT, null, null))
                        .refused())
                .containsEntry("delegates.consent-missing", 1);
        offers.run();
        assertThat(trial.status(silent)).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
        assertThat(accounts(silent)).isZero();
        assertThat(trial.taken("51")).isZero();

        admissions.admit(sister, trial.version(sister));
        assertThat(accounts(sister)).isEqualTo(1);
        assertThat(trial.taken("51")).isEqualTo(1);
    }

    private void staysOffEveryList() throws SQLException {
        long chaperone = party.vetted("51");
        assertThatThrownBy(() -> pairing.pair(silent, 0, chaperone)).hasMessage("chaperones.not-admitted");
        pairing.pair(sister, 0, chaperone);
        rooms.propose(0, new ProposeRooms(4));
        RoomDraft draft = rooms.draft();
        assertThat(Stream.of(
                                draft.rooms().stream()
                                        .flatMap(room -> room.lodgers().stream())
                                        .toList(),
                                draft.waiting(),
                                draft.withoutSex())
                        .flatMap(List::stream)
                        .map(Lodger::applicationId))
                .contains(sister)
                .doesNotContain(silent);
        assertThat(trial.count(
                        "select count(*) from author a join account c on c.id = a.account_id where c.person_id = "
                                + trial.person(silent)))
                .isZero();
    }

    private void staysOutOfEveryFile() throws Exception {
        assertThat(new String(exported(ExportFormat.CSV), StandardCharsets.UTF_8))
                .contains("Indahsari")
                .doesNotContain("Hadiwangsa", "diam." + mark);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(exported(ExportFormat.XLSX)))) {
            assertThat(workbook.getFirstSheet().read().stream().map(row -> row.getCellText(1)))
                    .contains("Indahsari")
                    .doesNotContain("Hadiwangsa");
        }
        trial.actAsOfficer("51");
        assertThat(new String(exported(ExportFormat.CSV), StandardCharsets.UTF_8))
                .contains("Indahsari")
                .doesNotContain("Hadiwangsa");
        trial.actAsOrganizer();
    }

    private void hearsOfTheRequestAlone() throws SQLException {
        letters.write(new WriteToFamilies(
                List.of(silent, sister), "Rapat", "Kami mengundang wali {{ children }}.", null, null));
        decisions.decline(silent, trial.version(silent), new DeclineApplication("Provinsimu sudah penuh."));
        assertThat(mails("diam.")).isEqualTo(1);
        assertThat(trial.count("select count(*) from outbox_mail where recipient = 'diam." + mark
                        + "' and kind = 'consent-request'"))
                .isEqualTo(1);
        assertThat(trial.count("select count(*) from outbox_mail where about_kind = 'person' and about_id = "
                        + trial.person(silent)))
                .isEqualTo(1);
        // The request, what was recorded, the way in, and the letter.
        assertThat(mails("setuju.")).isEqualTo(4);
    }

    private long mails(String to) throws SQLException {
        return trial.count("select count(*) from outbox_mail where recipient = '" + to + mark + "'");
    }

    private long accounts(long application) throws SQLException {
        return trial.count("select count(*) from account where person_id = " + trial.person(application));
    }

    private byte[] exported(ExportFormat format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.release(DeskFilter.ALL, format, INDONESIAN).writeTo(bytes);
        return bytes.toByteArray();
    }

    private long nominated(String name, String email) {
        return nominations.nominate(new NominateChild(
                name,
                null,
                "12 April 2013",
                "P",
                "Bali",
                "Denpasar",
                null,
                "Luring",
                "Ibu " + name,
                "Ibu",
                null,
                email,
                null,
                null,
                null,
                null,
                null));
    }
}
