package id.suara.reporting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
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

/** Start pages and the coverage page in a browser, at a desk and on a phone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CoverageJourneyIT {

    private static final String CURRENT = " congress_id = (select id from congress where is_current)";

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName(
            "Part of S30: organizers read first which provinces are empty, see them on the map, and write to the office")
    void showsTheGapsFirst() throws Exception {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate("/reporting/coverage");
        assertThat(page.locator("h1 + section")).containsText("provinsi belum punya nominasi:");
        assertThat(page.locator("path.province")).hasCount(38);
        assertThat(page.locator("tr[data-ri]")).hasCount(38);
        photograph(page, "coverage-desktop");
        Browser.assertNoViolations(page);

        Locator east = page.locator("path.province[aria-label^='Jawa Timur']");
        east.focus();
        assertThat(east).isFocused();
        assertThat(east).hasAttribute("aria-label", Pattern.compile("Jawa Timur: Dinominasikan \\d+ / \\d+"));

        Locator nominated = page.locator("th", new Page.LocatorOptions().setHasText("Dinominasikan"));
        nominated.click();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("Dinominasikan");
        nominated.click();
        assertThat(page.locator("th[aria-sort=descending]")).containsText("Dinominasikan");

        page.locator("a[href*='only=gaps']").click();
        assertThat(page).hasURL(Pattern.compile(".*only=gaps"));
        assertThat(page.locator("tr[data-ri] .chip").first()).isVisible();
        assertThat(page.locator("tr[data-ri]:not(:has(.chip))")).hasCount(0);
        page.locator("a[href='/reporting/coverage?show=CONFIRMED&only=gaps']").click();
        assertThat(page.locator("path.province[aria-label^='Jawa Timur: Akun aktif']"))
                .hasCount(1);
        page.navigate("/reporting/coverage");
        page.locator("tr", new Page.LocatorOptions().setHasText("Jawa Timur"))
                .getByText("Tulis ke dinas")
                .click();
        assertThat(page.locator("h1")).hasText("Tulis ke dinas: Jawa Timur");
        browser.assertNoProblems();

        Page phone = browser.phone();
        Demo.signIn(phone, Demo.account("PROVINCIAL_OFFICER"));
        phone.navigate("/reporting/coverage");
        assertThat(phone.locator("tr[data-ri]")).hasCount(1);
        assertThat(phone.locator("path.province")).hasCount(0);
        Browser.assertNoViolations(phone);
        photograph(phone, "coverage-phone-officer");

        Page administrator = browser.phone();
        Demo.signIn(administrator, Demo.account("ADMINISTRATOR"));
        administrator.navigate("/reporting/coverage");
        Browser.assertNoViolations(administrator);
        photograph(administrator, "coverage-phone");
    }

    @Test
    @DisplayName("Each role's start page counts what waits for it, and links to where it is worked off")
    void countsOnStartPages() throws Exception {
        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/desk");
        assertThat(organizer.locator("#count-IN_REVIEW strong"))
                .hasText(sql("select count(*) from application where status = 'IN_REVIEW' and" + CURRENT));
        assertThat(organizer.locator("#count-FAILED_MAIL strong"))
                .hasText(sql("select count(*) from outbox_mail where status = 'FAILED'"));
        Browser.assertNoViolations(organizer);
        photograph(organizer, "desk-organizer");
        organizer.locator("#count-EMPTY_PROVINCES").click();
        assertThat(organizer).hasURL(Pattern.compile(".*/reporting/coverage\\?only=gaps"));

        Page officer = browser.phone();
        Demo.signIn(officer, Demo.account("PROVINCIAL_OFFICER"));
        officer.navigate("/desk");
        assertThat(officer.locator("#count-IN_REVIEW strong"))
                .hasText(sql("select count(*) from application where status = 'IN_REVIEW' and province_code = '35' and"
                        + CURRENT));
        assertThat(officer.locator("#count-PLACES_LEFT strong"))
                .hasText(sql("select places - taken from quota where province_code = '35' and" + CURRENT));
        assertThat(officer.locator("#count-EMPTY_PROVINCES, #count-FAILED_MAIL"))
                .hasCount(0);
        Browser.assertNoViolations(officer);
        photograph(officer, "desk-officer-phone");

        Page moderator = browser.desktop();
        Demo.signIn(moderator, Demo.account("MODERATOR"));
        moderator.navigate("/desk");
        JsonObject queue = Json.createReader(
                        new StringReader(Demo.get("/api/v1/moderation/cases", Demo.account("MODERATOR"))
                                .body()))
                .readObject();
        assertThat(moderator.locator("#count-MODERATION_QUEUE strong"))
                .hasText(queue.getJsonNumber("waiting").toString());

        Page administrator = browser.desktop();
        Demo.signIn(administrator, Demo.account("ADMINISTRATOR"));
        administrator.navigate("/desk");
        assertThat(administrator.locator("#count-INVITED_ACCOUNTS strong"))
                .hasText(sql("select count(*) from account where person_id is null and status = 'INVITED'"));
        administrator.navigate("/identity/accounts");
        administrator
                .locator("tr", new Page.LocatorOptions().setHasText("dinsos-jatim"))
                .getByText("Ubah surel")
                .click();
        administrator.locator("[id$='contact:email']").fill("bukan surel");
        administrator.locator("[id$='contact:save']").click();
        assertThat(administrator.locator("[id$='email-error']")).containsText("belum benar");
        administrator.locator("[id$='contact:email']").fill("dinsos-jatim@example.org");
        administrator.locator("[id$='contact:save']").click();
        assertThat(administrator.locator("tr", new Page.LocatorOptions().setHasText("dinsos-jatim@example.org")))
                .not()
                .hasCount(0);
        assertThat(administrator.locator("[id$='contact:email']")).hasCount(0);
    }

    private static String sql(String query) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
