package id.suara.moderation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
        assertThat(page.locator("main")).containsText("hanya terlihat oleh panitia yang juga moderator");
        assertThat(page.locator("main mark")).hasCount(0);
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

    @Test
    @DisplayName("An organizer who moderates too sees what a rule would have held")
    void showsTheWordsToAnOrganizerWhoModerates() throws Exception {
        Demo.Account lead = Demo.account("MODERATOR");
        String words = "perahu|dermaga" + System.nanoTime();
        Page page = browser.desktop();
        alsoOrganizes(lead, true);
        try {
            Demo.signIn(page, lead);
            page.navigate("/moderation/rules");
            page.locator("[id$=':kind']").selectOption("PATTERN");
            page.locator("[id$=':words']").fill(words);
            page.locator("[id$=':add']").click();
            row(page, words).locator("[id$=':try']").click();
            assertThat(page.locator("main mark").first()).hasText(Pattern.compile("perahu", Pattern.CASE_INSENSITIVE));
            Browser.assertNoViolations(page);
            photograph(page, "rules-lead-desktop");
        } finally {
            alsoOrganizes(lead, false);
        }
        browser.assertNoProblems();
    }

    private static void alsoOrganizes(Demo.Account account, boolean does) throws SQLException {
        String who = "(select id from account where login = '" + account.login() + "')";
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    does
                            ? "insert into account_role (account_id, role) values (" + who + ", 'ORGANIZER')"
                            : "delete from account_role where role = 'ORGANIZER' and account_id = " + who);
        }
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
