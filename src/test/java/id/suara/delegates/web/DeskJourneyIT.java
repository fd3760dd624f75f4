package id.suara.delegates.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("The desk of applications")
class DeskJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws SQLException {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("narrows, keeps a view, shows one child beside the table and takes a note, by keyboard alone")
    void isWorkedByKeyboard() {
        Page page = opened(browser.desktop());
        page.keyboard().press("/");
        assertThat(page.locator(".seek")).isFocused();
        page.keyboard().type("Pradipta");
        page.keyboard().press("Tab");
        Locator names = page.locator("a.child");
        assertThat(names.filter(new Locator.FilterOptions().setHasNotText("Pradipta")))
                .hasCount(0);

        press(page, "details.save summary");
        reach(page, "[id='desk:view']");
        page.keyboard().type("Pradipta bersaudara");
        press(page, "[id='desk:save']");
        assertThat(page.locator(".views")).containsText("Pradipta bersaudara");

        page.keyboard().press("ArrowDown");
        assertThat(names.first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(names.nth(1)).isFocused();
        String child = names.nth(1).textContent();
        page.keyboard().press("Enter");
        assertThat(page.locator("#file-name")).hasText(child);
        assertThat(page.locator("#file-name")).isFocused();
        assertThat(page.locator("#pane")).containsText("Wali");
        Browser.assertNoViolations(page);
        photograph(page, "desk-pane");
        reach(page, "[id$='notes:text']");
        page.keyboard().type("Sudah ditelepon.");
        press(page, "[id$='notes:write']");
        assertThat(page.locator("#pane")).containsText("Sudah ditelepon.");
        assertThat(page.locator("[id$='notes:text']")).hasValue("");
        reach(page, "[id$='notes:text']");
        page.keyboard().press("Escape");
        assertThat(page.locator("#pane .file")).hasCount(0);
        assertThat(names.nth(1)).isFocused();

        press(page, "[id='desk:clear']");
        assertThat(page.locator(".seek")).hasValue("");
        press(page, ".views .view");
        assertThat(page.locator(".seek")).hasValue("Pradipta");
        press(page, ".views .gone");
        assertThat(page.locator(".views")).hasCount(0);
        browser.assertNoProblems();
    }

    private static void press(Page page, String wanted) {
        reach(page, wanted);
        page.keyboard().press("Enter");
    }

    /** By the tabulator, as somebody who has no mouse. */
    private static void reach(Page page, String wanted) {
        Locator element = page.locator(wanted).first();
        for (int stops = 0; stops < 300; stops++) {
            if ((Boolean) element.evaluate("one => one === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no tabulator leads to " + wanted);
    }

    @Test
    @DisplayName("shows a mail to guardians as one of them will read it before it is sent")
    void writesToGuardians() {
        Page page = opened(browser.desktop());
        page.locator("[id='desk:open-letter']").click();
        assertThat(page.locator("[id='desk:letter']")).containsText("Pilih dulu anaknya");
        page.locator("[id='desk:leave-letter']").click();
        page.locator("[id='desk:status']").selectOption("ADMITTED");
        assertThat(page.locator("[id='desk:rows'] .chip").filter(new Locator.FilterOptions().setHasNotText("Diterima")))
                .hasCount(0);
        page.locator("[id='desk:rows'] thead .ui-chkbox-box").click();
        page.locator("[id='desk:open-letter']").click();
        assertThat(page.locator("[id='desk:letter']")).containsText("satu surat per wali");
        assertThat(page.locator("[id='desk:send-letter']")).hasCount(0);
        page.locator("[id='desk:subject']").fill("Rapat wali");
        page.locator("[id='desk:body']").fill("Untuk {{ anak }}.");
        page.locator("[id='desk:look']").click();
        assertThat(page.locator("[id='desk:letter']")).containsText("Penanda ini tidak dikenal");
        page.locator("[id='desk:body']").fill("Untuk wali {{ children }}.");
        page.locator("[id='desk:look']").click();
        assertThat(page.locator("[id='desk:letter'] pre.plain").first()).containsText("Untuk wali ");
        Browser.assertNoViolations(page);
        photograph(page, "desk-letter");
        page.locator("[id='desk:send-letter']").click();
        assertThat(page.locator("body")).containsText("Surat ditulis untuk");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("says what a decision on many would do before it is done")
    void previewsADecisionOnMany() {
        Page page = opened(browser.desktop());
        page.locator("[id='desk:preview-decline']").click();
        assertThat(page.locator("[id='desk:effect']")).containsText("Pilih dulu");
        page.locator("[id='desk:cancel']").click();
        page.locator("[id='desk:status']").selectOption("AWAITING_CONSENT");
        // Only then is the narrowed table there; a box ticked before it would be ticked in vain.
        assertThat(page.locator("[id='desk:rows'] .chip")
                        .filter(new Locator.FilterOptions().setHasNotText("Menunggu persetujuan")))
                .hasCount(0);
        page.locator("[id='desk:rows'] td.pick .ui-chkbox-box").first().click();
        page.locator("[id='desk:preview-admit']").click();
        assertThat(page.locator("[id='desk:effect']")).containsText("0 anak akan diterima");
        assertThat(page.locator("[id='desk:effect']")).containsText("1 tetap seperti semula");
        page.locator("[id='desk:cancel']").click();
        page.locator("[id='desk:preview-decline']").click();
        assertThat(page.locator("[id='desk:effect']")).containsText("1 pendaftaran akan ditolak");
        page.locator("[id='desk:decide']").click();
        assertThat(page.locator("main")).containsText("Tulis alasan");
        page.locator("[id='desk:reason']").fill("Semua tempat sudah terisi.");
        photograph(page, "desk-bulk");
        Browser.assertNoViolations(page);
        page.locator("[id='desk:decide']").click();
        assertThat(page.locator("[id='messages']")).containsText("1 pendaftaran ditolak");
        assertThat(page.locator(".notice.undo")).containsText("Keputusan tentang 1 anak");
        Browser.assertNoViolations(page);
        photograph(page, "desk-undo");
        page.locator("[id='desk:undo-many']").click();
        assertThat(page.locator("[id='messages']")).containsText("Keputusan tentang 1 anak diurungkan");
        assertThat(page.locator(".notice.undo")).hasCount(0);
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("gives what it shows as a file")
    void givesAFile() throws Exception {
        Page page = opened(browser.desktop());
        page.getByText("Kolom", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Jenis kelamin").last().check();
        assertThat(page.locator("[id='desk:rows'] thead")).containsText("Jenis kelamin");
        Download download =
                page.waitForDownload(() -> page.locator("[id='desk:csv']").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("delegasi.csv");
        Assertions.assertThat(Files.readString(download.path())).startsWith("\ufeffNomor,Nama lengkap");
        Browser.assertNoViolations(page);
        photograph(page, "desk");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("leads on to the child's own page on a phone")
    void leadsOnToThePageOnAPhone() {
        Page page = opened(browser.phone());
        Browser.assertNoViolations(page);
        photograph(page, "desk-phone");
        page.locator("a.child").first().click();
        page.waitForURL(url -> url.contains("/delegates/application?id="));
        assertThat(page.locator("h1")).isVisible();
        photograph(page, "desk-phone-child");
        browser.assertNoProblems();
    }

    private static Page opened(Page page) {
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate("/delegates/applications");
        assertThat(page.locator("a.child").first()).isVisible();
        return page;
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "it", "screens", name + ".png")));
    }
}
