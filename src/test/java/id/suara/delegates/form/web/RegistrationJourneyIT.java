package id.suara.delegates.form.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An office invites, a family registers on a phone, the guardian consents. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RegistrationJourneyIT {

    private static final String NOMINATION =
            "where kind = 'NOMINATION' and congress_id = (select id from congress where is_current)";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String child = "Nusa " + letters(System.nanoTime());

    @BeforeEach
    void theDemonstrationIsOn() throws SQLException {
        Demo.makeCurrent();
        move("-1 day", "9 days");
    }

    @AfterEach
    void reopen() throws SQLException {
        move("-1 day", "9 days");
    }

    @Test
    @DisplayName("Part of S6: a family registers on a phone; what they wrote survives closing the browser")
    void aFamilyRegistersOnAPhone() {
        String link = invite();
        Page phone = browser.phone();
        phone.navigate(link);
        Browser.assertNoViolations(phone);
        phone.click("[id='register:next']");
        assertThat(phone.locator("[id='register:fullName-error']")).isVisible();
        Browser.assertNoViolations(phone);
        fillChild(phone);
        photograph(phone, "register-1");
        assertThat(phone.locator("#draft-saved")).hasText("Tersimpan di HP ini");

        Page again = phone.context().newPage();
        phone.close();
        again.navigate(link);
        assertThat(again.locator("#draft-back")).isVisible();
        assertThat(again.locator("[id='register:fullName']")).hasValue(child);
        Browser.assertNoViolations(again);
        send(again);
        photograph(again, "registered");
        Browser.assertNoViolations(again);

        again.click("text=Baca dan putuskan");
        assertThat(again.locator("h1")).containsText(child);
        again.navigate(link);
        assertThat(again.locator("[id='register:fullName']")).hasValue("");
        assertThat(again.locator("#draft-back")).isHidden();
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("Part of S6: what a family wrote while the line was gone is there again when it is back")
    void aDraftSurvivesALostLine() {
        String link = invite();
        Page phone = browser.phone();
        phone.navigate(link);
        phone.context().setOffline(true);
        fillChild(phone);
        assertThat(phone.locator("#draft-saved")).hasText("Tersimpan di HP ini");
        assertThatThrownBy(phone::reload).hasMessageContaining("ERR_INTERNET_DISCONNECTED");

        phone.context().setOffline(false);
        phone.navigate(link);
        assertThat(phone.locator("#draft-back")).isVisible();
        assertThat(phone.locator("[id='register:fullName']")).hasValue(child);
        assertThat(phone.locator("[id='register:birthDate']")).hasValue("2013-04-12");
        send(phone);
    }

    @Test
    void aFamilyDeletesItsDraftFromASharedPhone() {
        Page phone = browser.phone();
        phone.navigate(invite());
        fillChild(phone);
        assertThat(phone.locator("#draft-saved")).hasText("Tersimpan di HP ini");
        phone.click("#draft-forget");
        assertThat(phone.locator("[id='register:fullName']")).hasValue("");
        assertThat((String) phone.evaluate("Object.keys(localStorage).join()")).doesNotContain("suara.draft");
    }

    @Test
    void aDoubleClickSendsOneRegistration() throws SQLException {
        Page phone = browser.phone();
        // For one child only: what the first click used up must not shut the door in the second one's face.
        phone.navigate(invite("1"));
        fillChild(phone);
        toTheEnd(phone);
        phone.dblclick("[id='register:send']");
        assertThat(phone.locator("h1")).containsText("sudah kami terima");
        assertThat(count("select count(*) from person where full_name = '" + child + "'"))
                .isEqualTo(1);
    }

    @Test
    void aPhaseThatClosesAmidTheFormIsTold() throws SQLException {
        Page phone = browser.phone();
        phone.navigate(invite());
        fillChild(phone);
        toTheEnd(phone);
        move("-9 days", "-1 second");
        phone.click("[id='register:send']");
        assertThat(phone.locator("h1")).hasText("Pendaftaran sudah ditutup");
        Browser.assertNoViolations(phone);
        assertThat(count("select count(*) from person where full_name = '" + child + "'"))
                .isZero();
    }

    @Test
    void aCodeIsTypedAndAWrongOneIsTold() throws SQLException {
        String link = invite();
        Page phone = browser.phone();
        phone.navigate("/register");
        Browser.assertNoViolations(phone);
        phone.fill("[id='by-code:code']", "7KQM-X2VD-9HTR");
        phone.click("[id='by-code:open']");
        assertThat(phone.locator("h1")).hasText("Undangan tidak dikenal");
        photograph(phone, "register-unknown");
        phone.fill("[id='by-code:code']", link.substring(link.indexOf('=') + 1).toLowerCase(java.util.Locale.ROOT));
        phone.click("[id='by-code:open']");
        assertThat(phone.locator("[id='register:fullName']")).isVisible();
    }

    private String invite() {
        return invite("3");
    }

    private String invite(String most) {
        Page officer = browser.desktop();
        Demo.signIn(officer, Demo.account("PROVINCIAL_OFFICER"));
        officer.navigate("/delegates/invitations");
        Browser.assertNoViolations(officer);
        officer.fill("[id='invitation:label']", "SMP 3 Ambon");
        officer.selectOption("[id='invitation:path']", "SCHOOL");
        officer.fill("[id='invitation:most']", most);
        officer.fill(
                "[id='invitation:lastDay']",
                LocalDate.now(java.time.ZoneOffset.UTC).plusDays(5).toString());
        officer.click("[id='invitation:give']");
        String link = officer.locator(".notice code").innerText();
        photograph(officer, "invitations");
        Browser.assertNoViolations(officer);
        return link.substring(link.indexOf("/register"));
    }

    private void fillChild(Page page) {
        page.fill("[id='register:fullName']", child);
        page.fill("[id='register:birthDate']", "2013-04-12");
    }

    private void send(Page page) {
        toTheEnd(page);
        photograph(page, "register-check");
        Browser.assertNoViolations(page);
        page.click("[id='register:send']");
        assertThat(page.locator("h1")).containsText("sudah kami terima");
    }

    private void toTheEnd(Page page) {
        page.click("[id='register:next']");
        assertThat(page.locator("[id='register:regency']")).isVisible();
        page.selectOption("[id='register:regency']", new com.microsoft.playwright.options.SelectOption().setIndex(2));
        page.check("input[value=ONLINE]");
        Browser.assertNoViolations(page);
        photograph(page, "register-2");
        page.click("[id='register:next']");
        assertThat(page.locator("[id='register:guardianName']")).isVisible();
        page.fill("[id='register:guardianName']", "Ibu " + child);
        page.check("input[value=MOTHER]");
        page.fill("[id='register:guardianPhone']", "0812" + (10_000_000 + System.nanoTime() % 89_999_999));
        photograph(page, "register-3");
        page.click("[id='register:next']");
        assertThat(page.locator("[id='register:send']")).isVisible();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }

    /** Of letters only: names hold no digits, and every run brings another child. */
    private static String letters(long number) {
        StringBuilder letters = new StringBuilder();
        for (long left = number % 1_000_000_000; left > 0; left /= 26) {
            letters.append((char) ('a' + left % 26));
        }
        return letters.toString();
    }

    private static void move(String opens, String closes) throws SQLException {
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update phase set opens_at = now() + interval '" + opens
                    + "', closes_at = now() + interval '" + closes + "' " + NOMINATION);
        }
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
