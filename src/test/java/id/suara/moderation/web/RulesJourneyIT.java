package id.suara.moderation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** An organizer adds a rule, sees what it would have held, and lets it hold. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RulesJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("S5 an organizer mends the words of a reason for one age band; the page fits a phone")
    void mendsTheWordsOfAReason() {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate("/moderation/reasons");
        Browser.assertNoViolations(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", "reasons-desktop.png"))
                .setFullPage(true));
        page.getByLabel("Ubah: Usulnya belum ada 10-12").click();
        String before = page.locator("[id='words:indonesian']").inputValue();
        page.fill("[id='words:indonesian']", "pendek");
        page.click("[id='words:save']");
        assertThat(page.locator("main")).containsText("10 sampai 1.000 huruf");
        page.fill("[id='words:indonesian']", before + " Terima kasih!");
        page.click("[id='words:save']");
        assertThat(page.locator("main")).containsText("Kata-kata alasan disimpan.");
        assertThat(page.locator("[id='list:reasons']")).containsText(before + " Terima kasih!");
        browser.assertNoProblems();
        Page phone = browser.phone();
        Demo.signIn(phone, Demo.account("ORGANIZER"));
        phone.navigate("/moderation/reasons");
        phone.getByLabel("Ubah: Usulnya belum ada 10-12").click();
        Browser.assertNoViolations(phone);
        phone.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", "reasons-phone.png"))
                .setFullPage(true));
        phone.fill("[id='words:indonesian']", before);
        phone.click("[id='words:save']");
        assertThat(phone.locator("main")).containsText("Kata-kata alasan disimpan.");
    }

    @Test
    @DisplayName("An organizer adds a rule, tries it on past texts, and only then activates it")
    void addsTriesAndActivatesARule() {
        String words = "perahu|pustaka" + System.nanoTime();
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate("/moderation/rules");
        Browser.assertNoViolations(page);
        page.locator("[id$=':kind']").selectOption("PATTERN");
        page.locator("[id$=':words']").fill("(" + words);
        page.locator("[id$=':add']").click();
        assertThat(page.locator("main")).containsText("tidak dapat dicari");

        page.locator("[id$=':words']").fill(words);
        page.locator("[id$=':add']").click();
        assertThat(page.locator("main")).containsText("Aturan ditambahkan.");
        assertThat(row(page, words)).containsText("Belum dicoba");
        assertThat(row(page, words).locator("[id$=':activate']")).hasCount(0);

        row(page, words).locator("[id$=':try']").click();
        assertThat(page.locator("main")).containsText("teks terakhir akan ditahan");
        assertThat(page.locator("main mark").first()).hasText(Pattern.compile("perahu", Pattern.CASE_INSENSITIVE));
        Browser.assertNoViolations(page);
        photograph(page, "rules-desktop");

        row(page, words).locator("[id$=':activate']").click();
        assertThat(row(page, words)).containsText("Aktif");
        row(page, words).locator("[id$=':deactivate']").click();
        assertThat(row(page, words)).containsText("Tidak aktif");
        browser.assertNoProblems();

        Page phone = browser.phone();
        Demo.signIn(phone, Demo.account("ORGANIZER"));
        phone.navigate("/moderation/rules");
        Browser.assertNoViolations(phone);
        photograph(phone, "rules-phone");
    }

    private static Locator row(Page page, String words) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
