package id.suara.delegates.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.suara.Browser;
import id.suara.Demo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("An organizer with a list of children")
class PreviewJourneyIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = mark();

    @BeforeEach
    void makeCurrent() throws SQLException {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("says which column is which, mends a row in its place, and has the rest nominated")
    void fromFileToNominations() {
        Page page = opened(browser.desktop(), "/delegates/nominations");
        upload(page);
        assertThat(page.locator("[id$=':result']")).containsText("Yang belum ditemukan: Nama Lengkap", PATIENTLY);
        photograph(page, "mapping");
        Browser.assertNoViolations(page);
        page.getByLabel("Kolom “Peserta " + mark + "” berisi").selectOption("FULL_NAME");
        page.click("[id$=':apply']");
        assertThat(page.locator("[id$=':result']")).containsText("2 baris benar, 1 baris perlu diperbaiki", PATIENTLY);
        photograph(page, "preview");
        Browser.assertNoViolations(page);

        Download wrong = page.waitForDownload(() -> page.click("[id$=':download-wrong']"));
        org.assertj.core.api.Assertions.assertThat(wrong.suggestedFilename()).endsWith(".xlsx");

        page.click("[id$=':mend-row']");
        assertThat(page.locator("[id$=':mend']")).containsText("Tanggal lahir tidak terbaca");
        assertThat(page.locator("[id$=':mend'] [aria-invalid=true]")).hasCount(1);
        photograph(page, "mend");
        Browser.assertNoViolations(page);
        page.locator("[id$=':mend'] [aria-invalid=true]").fill("kemarin");
        page.click("[id$=':check']");
        assertThat(page.locator("[id$=':first']")).containsText("kemarin");
        page.locator("[id$=':mend'] [aria-invalid=true]").fill("12-04-2014");
        page.click("[id$=':check']");
        assertThat(page.locator("[id$=':result']")).containsText("3 baris benar, 0 baris perlu diperbaiki", PATIENTLY);
        assertThat(page.locator("[id$='mend-dialog']")).isHidden();
        page.click("[id$=':confirm']");
        assertThat(page.locator("[id$=':result']")).containsText("3 dari 3 baris menjadi nominasi", PATIENTLY);
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("sees it on a phone, and drops it again")
    void onAPhone() {
        Page page = opened(browser.phone(), "/delegates/nominations");
        upload(page);
        assertThat(page.locator("[id$=':result']")).containsText("Yang belum ditemukan", PATIENTLY);
        page.getByLabel("Kolom “Peserta " + mark + "” berisi").selectOption("FULL_NAME");
        page.click("[id$=':apply']");
        assertThat(page.locator("[id$=':result']")).containsText("1 baris perlu diperbaiki", PATIENTLY);
        photograph(page, "preview-phone");
        Browser.assertNoViolations(page);
        page.click("[id$=':mend-row']");
        assertThat(page.locator("[id$=':mend']")).containsText("Tanggal lahir tidak terbaca");
        photograph(page, "mend-phone");
        page.click("[id$=':close']");
        page.click("[id$=':cancel']");
        assertThat(page.locator("[id$=':result']")).containsText("Berkas dibatalkan", PATIENTLY);
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("downloads a file to fill in")
    void downloadsTheTemplate() {
        Page page = opened(browser.desktop(), "/delegates/nominations");
        Download template = page.waitForDownload(() -> page.click("[id$=':template-id']"));
        org.assertj.core.api.Assertions.assertThat(template.suggestedFilename()).isEqualTo("nominasi-id.xlsx");
    }

    @Test
    @DisplayName("nominates one child; a lost page loses nothing, and the same child is not nominated twice")
    void oneChild() {
        Page page = opened(browser.phone(), "/delegates/nominate");
        Browser.assertNoViolations(page);
        photograph(page, "nominate-phone");
        fill(page);
        page.waitForFunction("phone => Object.values(localStorage).some(kept => kept.includes(phone))", "081371435912");
        assertThat(page.locator("#draft-saved")).containsText("tersimpan");
        page.reload();
        assertThat(page.locator("#draft-back")).isVisible();
        assertThat(page.locator("[id='nominate:fullName']")).hasValue("Sekar " + mark);
        page.locator("[id='nominate:guardianPhone']").fill("12");
        page.click("[id='nominate:send']");
        assertThat(page.locator("[id='nominate:guardianPhone-error']")).containsText("Nomor HP wali tidak benar");
        Browser.assertNoViolations(page);
        page.locator("[id='nominate:guardianPhone']").fill("081371435912");
        page.locator("[id='nominate:send']").dblclick();
        assertThat(page.locator("main")).containsText("Anak ini sudah dinominasikan, dan walinya dimintai persetujuan");
        assertThat(page.locator("[id='nominate:fullName']")).hasValue("");
        page.reload();
        assertThat(page.locator("#draft-back")).isHidden();
        fill(page);
        page.click("[id='nominate:send']");
        assertThat(page.locator("main")).containsText("Anak ini sudah dinominasikan: nama, tanggal lahir");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("tells two children who are alike apart, or that they are one")
    void duplicates() {
        Page page = opened(browser.desktop(), "/delegates/nominate");
        for (String ending : new String[] {"Ayu", "Ayuu"}) {
            fill(page);
            page.locator("[id='nominate:fullName']").fill("Putri " + mark + " " + ending);
            page.locator("[id='nominate:birthDate']").fill("2014-02-03");
            page.click("[id='nominate:send']");
            assertThat(page.locator("main")).containsText("walinya dimintai persetujuan");
            page.navigate("/delegates/nominate");
        }
        page.navigate("/delegates/duplicates");
        Browser.assertNoViolations(page);
        photograph(page, "duplicates");
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Anak yang sama: gabungkan Putri " + mark + " Ayuu"))
                .click();
        assertThat(page.locator("main")).containsText("Digabung");
        assertThat(page.locator("main")).not().containsText("Putri " + mark + " Ayuu");
        browser.assertNoProblems();
    }

    private void fill(Page page) {
        page.locator("[id='nominate:fullName']").fill("Sekar " + mark);
        page.locator("[id='nominate:birthDate']").fill("2013-04-12");
        page.locator("[id='nominate:regency']").selectOption("51.71");
        page.locator("[id='nominate:guardianName']").fill("Wayan " + mark);
        page.locator("[id='nominate:guardianPhone']").fill("081371435912");
    }

    private void upload(Page page) {
        String csv = ("Peserta %1$s,Tanggal Lahir,Provinsi,Kabupaten/Kota,Nama Wali,Nomor HP Wali,Ukuran Sepatu\n"
                        + "Ani %1$s,12-04-2013,Bali,Denpasar,Wayan,081371435912,38\n"
                        + "Budi %1$s,12-04-2013,Bali,Denpasar,Wayan,081371435912,38\n"
                        + "\"<b>Citra</b> %1$s\",31-02-2013,Bali,Denpasar,Wayan,081371435912,38\n")
                .formatted(mark);
        page.setInputFiles(
                "input[type=file]", new FilePayload("daftar.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static Page opened(Page page, String path) {
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate(path);
        assertThat(page.locator("h1")).isVisible();
        return page;
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", "intake-" + name + ".png"))
                .setFullPage(true));
    }

    /** Letters only: digits have no place in a name. */
    private static String mark() {
        StringBuilder word = new StringBuilder("Q");
        for (long rest = System.nanoTime(); word.length() < 8; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
