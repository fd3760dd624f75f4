package id.suara.webinars.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.identity.Accounts;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.ExportFormat;
import id.suara.kernel.Role;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.PastWebinar;
import id.suara.webinars.RegistrationErasure;
import id.suara.webinars.TrialWebinar;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certificates of webinars, in the container. */
@ExtendWith(ArquillianExtension.class)
class CertificatesIT {

    @Inject
    TrialWebinar trial;

    @Inject
    PastWebinar past;

    @Inject
    Certificates certificates;

    @Inject
    CertificateSheet sheet;

    @Inject
    CertificateErasure erasure;

    @Inject
    ModeratorTraining training;

    @Inject
    Trainings trainings;

    @Inject
    TrainingFile file;

    @Inject
    RegistrationErasure registrations;

    @Inject
    OwnRegistrations own;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller caller;

    private final String siti = "siti-" + System.nanoTime() + "@example.org";
    private final String budi = "budi-" + System.nanoTime() + "@example.org";
    private long webinar;

    @BeforeEach
    void sitiStayedAndBudiLeftEarly() throws Exception {
        webinar = past.open();
        past.comes("Siti Aminah", siti);
        past.comes("Budi Santoso", budi);
        past.end();
        past.saw("Siti", siti, 0, 90).saw("Budi", budi, 0, 89);
        past.read();
    }

    @Test
    void areIssuedToWhoWasThereForLongEnoughOnceAndTheyAreTold() throws Exception {
        assertThat(certificates.preview(webinar)).isEqualTo(new IssueEffect(0, 1, 0));
        assertThat(certificates.issue(webinar)).isEqualTo(1);
        assertThat(certificates.issue(webinar)).isZero();
        assertThat(certificates.preview(webinar)).isEqualTo(new IssueEffect(1, 0, 0));
        assertThat(trial.first("select string_agg(recipient, ', ') from outbox_mail where kind = 'webinar-certificate'"
                        + " and recipient in ('" + siti + "', '" + budi + "')"))
                .isEqualTo(siti);
    }

    @Test
    void areIssuedOnceThoughManyPressAtOnce() throws Exception {
        Caller organizer = caller.get();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Object> press = () -> {
            var requests = CDI.current().select(RequestContextController.class).get();
            boolean begun = requests.activate();
            try {
                caller.set(organizer);
                return certificates.issue(webinar);
            } finally {
                if (begun) {
                    requests.deactivate();
                }
            }
        };
        List<Future<Object>> all =
                threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> press).toList());
        threads.shutdown();
        int issued = 0;
        for (Future<Object> one : all) {
            issued += (Integer) one.get();
        }
        assertThat(issued).isEqualTo(1);
        assertThat(certificates.of(webinar)).hasSize(1);
    }

    @Test
    void areRealToWhoeverHasTheirCode() throws Exception {
        String code = issued();
        trial.actAsVisitor();
        ShownCertificate shown = certificates
                .check(code.toLowerCase(Locale.ROOT).replace("-", " "))
                .orElseThrow();
        assertThat(shown.name()).isEqualTo("Siti Aminah");
        assertThat(shown.creditMinutes()).isEqualTo(120);
        assertThat(shown.valid()).isTrue();
        assertThat(certificates.check("2222-2222-2222")).isEmpty();
        assertThat(certificates.check(null)).isEmpty();
        assertThat(words(sheet.print(code, Locale.forLanguageTag("id"))))
                .contains("Siti Aminah", "Dinas Sosial Kabupaten Sleman", "Membangun Kemitraan", "2 jam", code);
        assertThat(words(sheet.print(code, Locale.ENGLISH))).contains("Certificate", "Building a Strategic");
    }

    @Test
    void keepALongNameOnOnePage() throws Exception {
        trial.sql("update webinar_registration set name = '"
                + "Raden Ajeng Kartini ".repeat(9).strip() + "', institution = '"
                + "Dinas Sosial ".repeat(15).strip() + "' where email = '" + siti + "'");
        try (PDDocument document = Loader.loadPDF(sheet.print(issued(), Locale.forLanguageTag("id")))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Kode ");
        }
    }

    @Test
    void areRevokedWithAReasonAndIssuedAnew() {
        String code = issued();
        IssuedRow row = certificates.of(webinar).get(0);
        certificates.revoke(webinar, row.id(), new RevokeCertificate("Bukan orangnya"));
        assertThat(certificates.check(code).orElseThrow().revokedReason()).isEqualTo("Bukan orangnya");
        assertThatThrownBy(() -> sheet.print(code, Locale.ENGLISH))
                .hasMessageContaining("webinars.certificate-revoked");
        assertThatThrownBy(() -> certificates.revoke(webinar, row.id(), new RevokeCertificate("lagi")))
                .hasMessageContaining("webinars.certificate-revoked");
        assertThatThrownBy(() -> certificates.revoke(webinar + 1, row.id(), new RevokeCertificate("lagi")))
                .hasMessageContaining("webinars.no-certificate");
        assertThat(certificates.issue(webinar)).isEqualTo(1);
        assertThat(certificates.check(code).orElseThrow().valid()).isFalse();
    }

    @Test
    void areNotIssuedBeforeTheEndNorWhereNothingCounts() throws Exception {
        trial.sql("update webinar set ends_at = now() + interval '5 minutes' where id = " + webinar);
        assertThatThrownBy(() -> certificates.issue(webinar)).hasMessageContaining("webinars.certificates-early");
        trial.sql(
                "update webinar set ends_at = now() - interval '5 minutes', credit_minutes = 0 where id = " + webinar);
        assertThatThrownBy(() -> certificates.issue(webinar)).hasMessageContaining("webinars.certificates-none");
        assertThat(certificates.of(webinar)).isEmpty();
    }

    @Test
    void areShownToTheirOwnerWithThoseOfOtherWebinars() throws Exception {
        String code = issued();
        assertThat(certificates.own(trial.link(webinar, siti)))
                .extracting(ShownCertificate::code)
                .containsExactly(code);
        assertThat(certificates.own(trial.link(webinar, budi))).isEmpty();
        long next = trial.open(3);
        trial.register(next, siti);
        // An address that is anybody's word shows nothing.
        assertThat(certificates.own(trial.link(next, siti))).isEmpty();
        own.verify(trial.link(next, siti));
        assertThat(certificates.own(trial.link(next, siti))).hasSize(1);
    }

    @Test
    @DisplayName("Part of L14: the register outlives the registration without its address, for five years")
    void areKeptForFiveYears() throws Exception {
        String code = issued();
        trial.sql("update webinar_registration set status = 'CANCELLED', cancelled_at = now() - interval '31 days'"
                + " where email = '" + siti + "'");
        while (registrations.eraseSome()) {
            // Some more.
        }
        assertThat(trial.first("select coalesce(email, 'none') || ' ' || coalesce(registration_id::text, 'none') from"
                        + " webinar_certificate where code = '" + code + "'"))
                .isEqualTo("none none");
        assertThat(certificates.check(code)).isPresent();
        assertThat(trial.first("select kept_until - current_date from webinar_certificate where code = '" + code + "'"))
                .satisfies(days -> assertThat(Integer.parseInt(days)).isBetween(1824, 1828));
        erasure.eraseOld();
        assertThat(certificates.check(code)).isPresent();
        trial.sql("update webinar_certificate set kept_until = current_date - 2 where code = '" + code + "'");
        erasure.eraseOld();
        assertThat(certificates.check(code)).isEmpty();
    }

    @Test
    void areKeptNoLongerThanWhoAgreedToAnEarlierEditionWasTold() throws Exception {
        trial.sql("update webinar_registration set agreed_edition = 1 where email = '" + siti + "'");
        String code = issued();
        assertThat(trial.first("select kept_until - current_date from webinar_certificate where code = '" + code + "'"))
                .satisfies(days -> assertThat(Integer.parseInt(days)).isBetween(363, 367));
    }

    @Test
    @DisplayName(
            "Part of S7: the certificate of a webinar that counts renews a moderator's training, never makes a moderator, and takes no"
                    + " time away")
    void renewAModeratorsTraining() throws Exception {
        long moderator = moderator(siti);
        trial.sql("insert into moderator_clearance (account_id, vetted_until, trained_until, code_signed_on, version)"
                + " values (" + moderator + ", current_date + 900, current_date - 1, current_date - 400, 1)");
        training.set(webinar, true);
        issued();
        LocalDate until = LocalDate.parse(trainedUntil(moderator));
        assertThat(until).isAfter(today().plusDays(360)).isBefore(today().plusDays(368));
        certificates.revoke(webinar, certificates.of(webinar).get(0).id(), new RevokeCertificate("salah orang"));
        trial.sql("update moderator_clearance set trained_until = current_date + 800 where account_id = " + moderator);
        certificates.issue(webinar);
        assertThat(LocalDate.parse(trainedUntil(moderator))).isAfter(today().plusDays(790));
    }

    @Test
    void renewNothingOfWhoIsNoClearedModeratorNorWhereTheWebinarDoesNotCount() throws Exception {
        long moderator = moderator(siti);
        training.set(webinar, true);
        issued();
        assertThat(trainedUntil(moderator)).isNull();
        certificates.revoke(webinar, certificates.of(webinar).get(0).id(), new RevokeCertificate("salah orang"));
        trial.sql("insert into moderator_clearance (account_id, vetted_until, trained_until, code_signed_on, version)"
                + " values (" + moderator + ", current_date + 900, current_date - 1, current_date - 400, 1)");
        training.set(webinar, false);
        certificates.issue(webinar);
        assertThat(LocalDate.parse(trainedUntil(moderator))).isBefore(today().plusDays(1));
    }

    @Test
    void addUpToAYearsTrainingThatAnOfficeSeesOfItsOwnProvince() throws Exception {
        String code = issued();
        int year = today().getYear();
        TrainingFilter hers = new TrainingFilter(year, null, siti);
        assertThat(trainings.of(hers)).singleElement().satisfies(person -> {
            assertThat(person.minutes()).isEqualTo(120);
            assertThat(person.certificates()).hasSize(1);
        });
        assertThat(trainings.of(new TrainingFilter(year - 1, null, siti))).isEmpty();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        file.write(trainings.of(hers), ExportFormat.CSV, Locale.forLanguageTag("id"), csv);
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("Kode sertifikat", code, "Siti Aminah");
        caller.set(new Caller(1L, "Dinsos DIY", Set.of(Role.PROVINCIAL_OFFICER), "34", null));
        assertThat(trainings.of(new TrainingFilter(year, "31", siti))).hasSize(1);
        caller.set(new Caller(1L, "Dinsos DKI", Set.of(Role.PROVINCIAL_OFFICER), "31", null));
        assertThat(trainings.of(new TrainingFilter(year, "34", siti))).isEmpty();
        caller.set(new Caller(1L, "Moderator", Set.of(Role.MODERATOR), null, null));
        assertThatThrownBy(() -> trainings.of(hers)).hasMessageContaining("access.denied");
    }

    @Test
    void areShutForEverybodyButThoseWhoHoldIt() {
        caller.set(new Caller(1L, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), "34", null));
        assertThatThrownBy(() -> certificates.issue(webinar)).hasMessageContaining("access.denied");
        assertThatThrownBy(() -> certificates.of(webinar)).hasMessageContaining("access.denied");
        assertThatThrownBy(() -> certificates.preview(webinar)).hasMessageContaining("access.denied");
        assertThatThrownBy(() -> certificates.revoke(webinar, 1, new RevokeCertificate("alasan")))
                .hasMessageContaining("access.denied");
        assertThatThrownBy(() -> training.set(webinar, true)).hasMessageContaining("access.denied");
    }

    private String issued() {
        certificates.issue(webinar);
        return certificates.of(webinar).stream()
                .filter(row -> row.revokedReason() == null)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    private long moderator(String email) throws Exception {
        Caller organizer = caller.get();
        caller.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR), null, null));
        long account = accounts.invite(new InviteAccount(
                "moderator-" + System.nanoTime(), "Moderator", "id", Set.of(Role.MODERATOR), null, null));
        caller.set(organizer);
        trial.sql("update account set status = 'ACTIVE', passphrase = 'x', contact_email = '" + email + "' where id = "
                + account);
        return account;
    }

    private String trainedUntil(long account) throws Exception {
        return trial.first("select trained_until::text from moderator_clearance where account_id = " + account);
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
