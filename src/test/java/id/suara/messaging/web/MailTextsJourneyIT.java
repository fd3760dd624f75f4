package id.suara.messaging.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organizer edits a mail, looks at it, saves it and goes back; and writes to an office. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MailTextsJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("An organizer sees a mail change while typing, is told what is wrong, saves it and goes back")
    void editsAMail() {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate("/messaging/texts");
        Browser.assertNoViolations(page);
        page.locator("a[href*='kind=waitlisted'][href*='language=id']").first().click();
        assertThat(page.locator("h1")).containsText("Masuk daftar tunggu");
        assertThat(page.frameLocator("iframe").locator("body")).containsText("Siti Aminah");
        Browser.assertNoViolations(page);
        photograph(page, "mail-text-desktop");

        page.locator("[id$=':body']").fill("Yth. {{ guardian }},\n\nSabar dulu, {{ shoe }}.\n\n{{ link }}");
        page.locator("[id$=':body']").press("End");
        assertThat(page.locator("[id$=preview]").first()).containsText("{{ shoe }}");
        page.locator("[id$=':save']").click();
        assertThat(page.locator("[id$='body-error']")).containsText("{{ shoe }}");

        page.locator("[id$=':body']").fill("Yth. {{ guardian }},\n\nSabar dulu, {{ child }} <b>!</b>\n\n{{ link }}");
        page.locator("[id$=':body']").press("End");
        assertThat(page.frameLocator("iframe").locator("body")).containsText("Sabar dulu, Budi <b>!</b>");
        page.locator("[id$=':save']").click();
        assertThat(page.locator("main")).containsText("Disimpan.");
        assertThat(page.locator("h1")).containsText("Diubah panitia");
        page.locator("[id$=':real']").click();
        assertThat(page.locator("[id$=preview]").first()).containsText("Dengan data seorang anak");
        Browser.assertNoViolations(page);
        photograph(page, "mail-text-real-desktop");
        page.locator("[id$=':revert']").click();
        assertThat(page.locator("h1")).containsText("Kata-kata asli");
        page.locator("[id$=':restore']").first().click();
        assertThat(page.locator("main")).containsText("Edisi lama dipakai lagi.");
        assertThat(page.locator("h1")).containsText("Diubah panitia");
        photograph(page, "mail-text-restored-desktop");
        page.locator("[id$=':revert']").click();
        assertThat(page.locator("h1")).containsText("Kata-kata asli");
        browser.assertNoProblems();

        Page phone = browser.phone();
        Demo.signIn(phone, Demo.account("ADMINISTRATOR"));
        phone.navigate("/messaging/text?kind=admitted&language=en");
        assertThat(phone.locator("[id$=':save']")).hasCount(0);
        assertThat(phone.frameLocator("iframe").locator("body")).containsText("budi-4821");
        Browser.assertNoViolations(phone);
        photograph(phone, "mail-text-phone");
    }

    @Test
    @DisplayName(
            "An organizer writes to an office from the coverage page, and is told whom to ask where none is reachable")
    void writesToAnOffice() {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate("/messaging/offices?province=35&gap=TOO_FEW_CONSENTS");
        assertThat(page.locator("[id$=':subject']")).hasValue(Pattern.compile("Jawa Timur: persetujuan wali.*"));
        Browser.assertNoViolations(page);
        photograph(page, "office-desktop");
        page.locator("input[type=radio][value=en]").check();
        page.locator("[id$=':prepare']").click();
        assertThat(page.locator("[id$=':subject']")).hasValue(Pattern.compile("East Java: guardians.*"));
        page.locator("[id$=':send']").click();
        assertThat(page.locator("main")).containsText("Surat ditulis untuk 1 petugas.");
        assertThat(page.locator("main details").first()).containsText("East Java");

        Page phone = browser.phone();
        Demo.signIn(phone, Demo.account("ORGANIZER"));
        phone.navigate("/messaging/offices?province=82");
        assertThat(phone.locator("main")).containsText("Minta administrator");
        assertThat(phone.locator("[id$=':send']")).hasCount(0);
        Browser.assertNoViolations(phone);
        photograph(phone, "office-phone");
        browser.assertNoProblems();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
