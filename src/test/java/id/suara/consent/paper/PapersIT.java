package id.suara.consent.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.suara.consent.ConsentStatus;
import id.suara.consent.ConsentTexts;
import id.suara.consent.Consents;
import id.suara.consent.Families;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.identity.Accounts;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PapersIT {

    private static final byte[] SCAN = "%PDF-1.7 tanda tangan Ibu".getBytes(StandardCharsets.UTF_8);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jayapura"));

    @Inject
    Papers papers;

    @Inject
    ConsentForms forms;

    @Inject
    ConsentCodes codes;

    @Inject
    ConsentTexts texts;

    @Inject
    Settings settings;

    @Inject
    Consents consents;

    @Inject
    Guardians guardians;

    @Inject
    Families families;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @PersistenceContext
    EntityManager em;

    private long account;
    private long child;

    @BeforeEach
    void anOfficerAndAChild() {
        current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR), null, null));
        account = accounts.invite(new InviteAccount(
                "dinsos-" + System.nanoTime(), "Dinsos Maluku", "id", Set.of(Role.PROVINCIAL_OFFICER), null, "81"));
        child = families.child(false);
        actAsOfficerOf("81");
    }

    private void actAsOfficerOf(String province) {
        current.set(new Caller(account, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), province, "192.0.2.1"));
    }

    private RecordPaper form(Map<Purpose, Boolean> ticks, LocalDate signedOn, byte[] scan) {
        Map<Purpose, Long> read = new EnumMap<>(Purpose.class);
        consents.texts().forEach((purpose, text) -> read.put(purpose, text.getId()));
        return new RecordPaper(ticks, read, signedOn, scan);
    }

    @Test
    @DisplayName("Part of L4: a signed form that an officer scans is recorded with its proof, and the scan kept sealed")
    void recordsASignedFormWithItsProof() {
        long paper = papers.record(child, form(Map.of(Purpose.PARTICIPATION, true, Purpose.PRESS, false), TODAY, SCAN));

        assertThat(consents.isGiven(child, Purpose.PARTICIPATION)).isTrue();
        assertThat(consents.of(child).get(Purpose.PHOTO_AND_VIDEO).getStatus()).isEqualTo(ConsentStatus.ASKED);
        List<?> proofs = em.createNativeQuery("select purpose, decision, channel from consent_record"
                        + " where person_id = ?1 and paper_id = ?2 order by purpose")
                .setParameter(1, child)
                .setParameter(2, paper)
                .getResultList();
        assertThat((Object[]) proofs.get(0)).containsExactly("PARTICIPATION", "GIVEN", "PRINTED_FORM");
        assertThat((Object[]) proofs.get(1)).containsExactly("PRESS", "REFUSED", "PRINTED_FORM");
        byte[] sealed = (byte[]) em.createNativeQuery("select sealed from consent_paper where id = ?1")
                .setParameter(1, paper)
                .getSingleResult();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "Ibu");
    }

    @Test
    @DisplayName("Part of L15: each reading of a scan is in the audit log, with who read it")
    void logsEachReadingOfAScan() {
        long paper = papers.record(child, form(Map.of(Purpose.PARTICIPATION, true), TODAY, SCAN));
        assertThat(papers.of(child)).extracting(PaperRow::recordedBy).containsExactly("Dinsos Maluku");
        assertThat(families.deeds("consent.scan-read", child)).isZero();

        assertThat(papers.scan(paper).content()).isEqualTo(SCAN);
        assertThat(papers.scan(paper).name()).isEqualTo("formulir-" + paper + ".pdf");

        assertThat(families.deeds("consent.scan-read", child)).isEqualTo(2);
    }

    @Test
    void toAnotherProvincesOfficeNothingIsThere() {
        long paper = papers.record(child, form(Map.of(Purpose.PARTICIPATION, true), TODAY, SCAN));
        actAsOfficerOf("51");

        assertThatThrownBy(() -> papers.scan(paper)).hasMessage("identity.no-person");
        assertThatThrownBy(() -> papers.of(child)).hasMessage("identity.no-person");
        assertThatThrownBy(() -> papers.record(child, form(Map.of(Purpose.PARTICIPATION, false), TODAY, SCAN)))
                .hasMessage("identity.no-person");
        assertThatThrownBy(() -> forms.print(child)).hasMessage("identity.no-person");
        assertThatThrownBy(() -> codes.print(child)).hasMessage("identity.no-person");
    }

    @Test
    void refusesWhatIsNoScanAndRecordsNothing() {
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> papers.record(child, form(Map.of(Purpose.PARTICIPATION, true), TODAY, page)))
                .hasMessage("consent.scan-unknown");
        byte[] large = new byte[Papers.LARGEST + 1];
        assertThatThrownBy(() -> papers.record(child, form(Map.of(Purpose.PARTICIPATION, true), TODAY, large)))
                .hasMessage("consent.scan-too-large");
        assertThatThrownBy(
                        () -> papers.record(child, form(Map.of(Purpose.PARTICIPATION, true), TODAY.plusDays(1), SCAN)))
                .hasMessage("consent.signed-later");
        assertThatThrownBy(() -> papers.record(child, form(Map.of(Purpose.PRESS, true), TODAY, SCAN)))
                .hasMessage("consent.participation-undecided");

        assertThat(papers.of(child)).isEmpty();
        assertThat(consents.of(child).get(Purpose.PARTICIPATION).getStatus()).isEqualTo(ConsentStatus.ASKED);
    }

    @Test
    void aPaperSignedBeforeAWithdrawalDoesNotUndoIt() {
        families.decide(child, Map.of(Purpose.PARTICIPATION, true));
        families.decide(child, Map.of(Purpose.PARTICIPATION, false));

        for (LocalDate signedOn : List.of(TODAY, TODAY.minusDays(1))) {
            assertThatThrownBy(() -> papers.record(child, form(Map.of(Purpose.PARTICIPATION, true), signedOn, SCAN)))
                    .hasMessage("consent.decided-later");
        }
        assertThat(consents.isGiven(child, Purpose.PARTICIPATION)).isFalse();
    }

    @Test
    void theFormNamesTheChildAndEveryPurposeInIndonesian() throws Exception {
        try (PDDocument form = Loader.loadPDF(forms.print(child))) {
            assertThat(new PDFTextStripper().getText(form))
                    .contains("Formulir persetujuan", "Anak Uji", "Maluku", "Ikut serta dalam kongres")
                    .contains("Foto dan video", "Ya, saya setuju", "Tanda tangan");
        }
    }

    @Test
    @DisplayName("a telephone's camera reads from the form where it is recorded, for which child and which editions")
    void theFormsQrCodeLeadsToWhereItIsRecorded() throws Exception {
        String editions = texts.toRead().values().stream()
                .map(text -> text.getId().toString())
                .collect(Collectors.joining("."));
        try (PDDocument form = Loader.loadPDF(forms.print(child))) {
            BufferedImage page = new PDFRenderer(form).renderImageWithDPI(0, 200);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            String read = new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
            assertThat(read).isEqualTo(settings.baseUrl() + "/consent/paper?person=" + child + "&read=" + editions);
        }
    }

    @Test
    void aPrintedCodeOpensTheGuardiansPageUntilItIsPrintedAgain() {
        String code = codes.print(child).code();
        current.set(Caller.visitor("192.0.2." + System.nanoTime() % 250));

        String path = codes.enter(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        assertThat(guardians.childrenOf(path.replace("/consent?link=", ""))).containsExactly(child);

        actAsOfficerOf("81");
        codes.print(child);
        assertThatThrownBy(() -> codes.enter(code)).hasMessage("consent.code-unknown");
    }

    @Test
    void guessingCodesSlowsTheirAddressDown() {
        current.set(Caller.visitor("198.51.100." + System.nanoTime() % 250));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> codes.enter("2222-2222-2222")).hasMessage("consent.code-unknown");
        }
        assertThatThrownBy(() -> codes.enter("2222-2222-2222")).hasMessage("identity.sign-in-wait");
    }
}
