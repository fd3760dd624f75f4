package id.suara.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.Shelf;
import id.suara.ideas.SubmitIdea;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.moderation.Outcome;
import id.suara.safeguarding.units.RegisterUnit;
import id.suara.safeguarding.units.UnitKind;
import id.suara.safeguarding.units.Units;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of a report when everything else goes, and what is handed on of it. */
@ExtendWith(ArquillianExtension.class)
class EvidenceIT {

    @Inject
    Watch watch;

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    PublishedIdeas published;

    @Inject
    Concerns concerns;

    @Inject
    Conversation conversation;

    @Inject
    SealedCases cases;

    @Inject
    CaseFiles files;

    @Inject
    ReferralSheet sheets;

    @Inject
    Units units;

    @Inject
    CurrentCaller current;

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Caller sari;

    @BeforeEach
    void hire() {
        sari = watch.officer("Kak Sarinande", null);
    }

    @AfterEach
    void dismiss() {
        watch.dismiss(List.of(sari));
        shelf.empty();
    }

    @Test
    @DisplayName("Part of S18: the text of a reported idea is read by officers still when its child has been erased")
    void outlivesTheChildsErasure() throws SQLException {
        cast.openCongress();
        String words = "Di kampung lentera " + mark + " semua anak pulang malam.";
        long idea = shelf.waiting(
                new SubmitIdea("education", null, "Lentera " + mark, words, "Kami usul ada lampu.", null));
        long child = shelf.authorOf(idea);
        shelf.decide("Lentera " + mark, Outcome.PUBLISH, null);
        watch.visit();
        concerns.raise(new RaiseConcern(null, null, null, false, "idea:" + idea, null, false), null);
        long id = newest();

        cast.erase(child);
        shelf.forget(idea);

        assertThatThrownBy(() -> published.find(idea)).hasMessage("ideas.none");
        assertThat(watch.number("select count(*) from idea_revision where problem like '%" + mark + "%'"))
                .isZero();
        assertThat(watch.number("select count(*) from moderation_case where problem like '%" + mark + "%'"))
                .isZero();
        current.set(sari);
        assertThat(files.read(id).of(EntryKind.EVIDENCE).map(CaseFile.Line::words))
                .isNotEmpty()
                .anySatisfy(kept -> assertThat(kept).contains(words));
    }

    @Test
    @DisplayName(
            "Part of S18: the sheet for a unit holds the report and the unit, and nothing officers and reporter wrote")
    void handsOnTheReportAndNothingElse() throws Exception {
        current.set(sari);
        long unit = units.register(new RegisterUnit(
                UnitKind.UPTD_PPA,
                null,
                "51",
                "51.71",
                "UPTD PPA Denpasar " + mark,
                "0361-228888",
                null,
                LocalDate.of(2027, 9, 1)));
        watch.visit();
        Concerns.Raised raised = concerns.raise(
                new RaiseConcern(
                        "Ada lebam di lengan kiri.",
                        "Seorang anak kelas lima.",
                        "Telepon bibi, sore.",
                        false,
                        null,
                        null,
                        false),
                null);
        long id = newest();
        current.set(sari);
        cases.triage(id, version(id), new TriageCase(Level.MEDIUM, null, "51.71", "dinilai lewat rapat"));
        cases.note(id, version(id), new WriteNote("catatan rahasia petugas"));
        cases.reply(id, version(id), new WriteNote("terima kasih sudah bercerita"));
        watch.visit();
        conversation.write(raised.code(), new WriteNote("jangan bilang siapa pun"));
        current.set(sari);
        cases.refer(id, version(id), unit);

        String sheet;
        try (PDDocument pdf = Loader.loadPDF(sheets.print(id))) {
            sheet = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }

        assertThat(sheet)
                .contains("Ada lebam di lengan kiri.", "Seorang anak kelas lima.", "Telepon bibi, sore.")
                .contains("UPTD PPA Denpasar " + mark, "0361-228888", Long.toString(id), "Denpasar, Bali")
                .doesNotContain(
                        "catatan rahasia",
                        "dinilai lewat rapat",
                        "terima kasih sudah",
                        "jangan bilang",
                        "Sarinande",
                        raised.code());
    }

    private long newest() throws SQLException {
        return watch.number("select id from safeguarding_case order by raised_at desc, id desc limit 1");
    }

    private long version(long id) throws SQLException {
        return watch.number("select version from safeguarding_case where id = " + id);
    }
}
