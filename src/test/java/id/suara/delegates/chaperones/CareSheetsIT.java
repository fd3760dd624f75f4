package id.suara.delegates.chaperones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.Decisions;
import id.suara.delegates.GiveReason;
import id.suara.delegates.Party;
import id.suara.delegates.TrialCongress;
import id.suara.delegates.form.AskQuestion;
import id.suara.delegates.form.Question;
import id.suara.delegates.form.Questions;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a chaperone takes along on paper, in the container. */
@ExtendWith(ArquillianExtension.class)
class CareSheetsIT {

    @Inject
    Party party;

    @Inject
    CareSheets sheets;

    @Inject
    Pairing pairing;

    @Inject
    Questions questions;

    @Inject
    Decisions decisions;

    private TrialCongress trial;

    @BeforeEach
    void planACongress() {
        trial = party.trial();
        trial.begin();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private long readings(long child) throws Exception {
        return trial.count("select count(*) from audit_entry where action = 'delegates.access-need-read'"
                + " and details like 'sheet of chaperone %' and subject_id = " + child);
    }

    @Test
    @DisplayName(
            "Part of L15: a chaperone's sheet holds the help of those in their care and of nobody else, each logged as read")
    void tellsTheHelpOfThoseInCare() throws Exception {
        long chaperone = party.vetted("51");
        long ketut = party.child("Ketut Sari", "2013-04-12", "P", "Ibu Ketut", null, "Kursi roda di bus");
        long komang = party.child("Komang Adi", "2013-04-12", "L");
        long other = party.child("Luh Ayu", "2013-04-12", "P", "Ibu Luh", null, "Juru bahasa isyarat");
        long gone = party.child("Wayan Eka", "2013-04-12", "P", "Ibu Eka", null, "Makanan lunak");
        for (long child : new long[] {ketut, komang, gone}) {
            pairing.pair(child, 0, chaperone);
        }
        pairing.pair(other, 0, party.vetted("51"));
        decisions.withdraw(gone, trial.version(gone), new GiveReason("Anak sedang sakit."));

        trial.actAsOfficer("51");
        String sheet = words(sheets.print(chaperone));

        assertThat(sheet)
                .contains("Nyoman Sari", "Ketut Sari", "Kursi roda di bus", "Komang Adi", "tidak ada yang diminta")
                .doesNotContain("Luh Ayu", "isyarat", "Wayan Eka", "lunak");
        assertThat(readings(ketut)).isEqualTo(1);
        assertThat(readings(komang) + readings(other) + readings(gone)).isZero();
    }

    @Test
    @DisplayName(
            "holds what families answered to questions that say so, and no other answer; each child's is logged as read")
    void tellsTheAnswersThatChaperonesMayRead() throws Exception {
        long chaperone = party.vetted("51");
        long ketut = party.child("Ketut Sari", "2013-04-12", "P");
        pairing.pair(ketut, 0, chaperone);
        answer(ketut, Question.Readers.CHAPERONES, "Takut gelap?", "Ya, sangat");
        answer(ketut, Question.Readers.OFFICES, "Nomor sepatu?", "Tiga puluh delapan");

        trial.actAsOfficer("51");
        String sheet = words(sheets.print(chaperone));

        assertThat(sheet).contains("Takut gelap?", "Ya, sangat").doesNotContain("sepatu", "Tiga puluh");
        assertThat(trial.count("select count(*) from audit_entry where action = 'registration.answers-read'"
                        + " and details = 'sheet of chaperone " + chaperone + "' and subject_id = " + ketut))
                .isEqualTo(1);
    }

    private void answer(long application, Question.Readers readers, String label, String text) throws Exception {
        long question = questions.ask(new AskQuestion(
                Question.Kind.TEXT,
                Question.Stage.REGISTRATION,
                Question.ShownTo.ALL,
                readers,
                false,
                label,
                label,
                null,
                null,
                List.of()));
        trial.sql("insert into answer (id, application_id, question_id, text_value, answered_at, version) values"
                + " (nextval('suara_id'), " + application + ", " + question + ", '" + text + "', now(), 1)");
    }

    @Test
    void isForNobodyWhoseVettingEndsBeforeAndNoEmptySheet() {
        long chaperone = party.vetted("51");
        assertThatThrownBy(() -> sheets.print(chaperone)).hasMessage("chaperones.nobody-in-care");
        pairing.pair(party.child("Ketut Sari", "2013-04-12", "P"), 0, chaperone);
        party.vet(chaperone, LocalDate.of(2027, 9, 22));
        assertThatThrownBy(() -> sheets.print(chaperone)).hasMessage("chaperones.not-vetted");
    }

    @Test
    void isPrintedByOrganizersAndTheOfficeOfTheProvince() {
        long chaperone = party.vetted("51");
        pairing.pair(party.child("Ketut Sari", "2013-04-12", "P"), 0, chaperone);
        trial.actAsOfficer("32");
        assertThatThrownBy(() -> sheets.print(chaperone)).hasMessage("chaperones.none");
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.MODERATOR, Role.CHAPERONE, Role.DELEGATE}) {
            trial.actAs(role);
            assertThatThrownBy(() -> sheets.print(chaperone)).as(role.name()).hasMessage("access.denied");
        }
        trial.actAsOrganizer();
        assertThat(sheets.print(chaperone)).isNotEmpty();
    }
}
