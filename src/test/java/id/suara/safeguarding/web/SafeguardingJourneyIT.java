package id.suara.safeguarding.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child tells of a danger on a small phone, an officer helps, the child reads the answer. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SafeguardingJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String story = "Aku takut pulang " + System.nanoTime();

    @BeforeEach
    void theDemonstrationIsOn() throws SQLException {
        Demo.makeCurrent();
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from address_failure where address like 'concern%'");
        }
    }

    @Test
    @DisplayName(
            "S17 on every page two taps raise a concern without an account and without scripts; an urgent one alerts the"
                    + " officer at once, and the helplines are shown")
    void twoTapsRaiseAConcernFromEveryPage() throws SQLException {
        for (String from :
                List.of("/", "/ideas/", "/help", "/sign-in", "/activate", "/register", "/c", "/no-such-page")) {
            Page phone = withoutScripts();
            phone.navigate(from);
            phone.click("a[href^='/report']:visible");
            phone.click("[id='report:send']");
            assertThat(phone.locator("#code")).hasText(Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}"));
            assertThat(phone.locator("a[href='tel:112']")).isVisible();
            theDemonstrationIsOn();
        }
        String mails =
                "select count(*) from outbox_mail where kind = 'concern' and recipient = 'keselamatan@example.org'";
        long before = Long.parseLong(first(mails));
        Page phone = withoutScripts();
        phone.navigate("/report");
        phone.check("[id='report:urgent']");
        phone.click("[id='report:send']");
        assertThat(phone.locator("#code")).isVisible();
        assertThat(first("select level from safeguarding_case where id = " + newest()))
                .isEqualTo("HIGH");
        assertThat(Long.parseLong(first(mails))).isEqualTo(before + 1);
        phone.click("text=Tentang nomor-nomor ini");
        assertThat(phone.locator("main"))
                .containsText(Pattern.compile("(Dicatat|Diperiksa) [A-Za-z]+, \\d+ [A-Za-z]+ 20\\d\\d"));
    }

    @Test
    @DisplayName("Part of S17: a member of staff is two taps away as well, on a phone")
    void staffAreTwoTapsAway() {
        for (String role : List.of("MODERATOR", "ORGANIZER", "PROVINCIAL_OFFICER")) {
            Page phone = browser.phone();
            Demo.signIn(phone, Demo.account(role));
            phone.navigate("/desk");
            phone.click("a[href='/report']:visible");
            assertThat(phone.locator("text=Nama Anda sebagai petugas")).isVisible();
            phone.click("[id='report:send']");
            assertThat(phone.locator("#code")).isVisible();
        }
    }

    @Test
    @DisplayName("Part of S17, S18, S19: a child reports, an officer assesses, refers and answers, the child reads it")
    void aChildIsHelped() throws Exception {
        Page phone = withoutScripts();
        phone.navigate("/");
        phone.click("a[href='/report']");
        assertThat(phone.locator("a[href='tel:112']")).isVisible();
        photograph(phone, "report");
        phone.fill("[id='report:what']", story);
        phone.fill("[id='report:reach']", "Telepon Tante, sore");
        phone.check("[id='report:urgent']");
        phone.click("[id='report:send']");
        String code = phone.locator("#code").innerText();
        photograph(phone, "report-sent");
        assertThat(phone.content()).doesNotContain(story);

        Page desk = browser.desktop();
        Demo.signIn(desk, Demo.account("SAFEGUARDING_OFFICER"));
        desk.click("main a[href='/safeguarding/cases']");
        assertThat(desk.locator("tbody tr").first()).containsText("Tinggi");
        assertThat(desk.content()).doesNotContain(story);
        Browser.assertNoViolations(desk);
        photograph(desk, "concerns");
        registerUnit(desk);

        desk.navigate("/safeguarding/case?id=" + newest());
        assertThat(desk.locator("main")).containsText(story);
        Browser.assertNoViolations(desk);
        photograph(desk, "concern-new");
        desk.check("[id='triage'] input[value=HIGH]");
        desk.selectOption("[id='triage:place']", "16.71");
        desk.click("[id='triage:save']");
        assertThat(desk.locator(".chip", chip("Ditelaah"))).isVisible();
        assertThat(desk.locator("main")).containsText("segera telepon polisi");
        assertThat(desk.locator("[id='refer:unit'] option:checked")).containsText("Dinas Sosial Kota Palembang");
        desk.click("[id='refer:send']");
        assertThat(desk.locator(".chip", chip("Dirujuk"))).isVisible();
        assertThat(desk.locator("#no-copy")).containsText("Telepon kantornya sendiri");
        assertThat(desk.locator(".history")).containsText("Dinas Sosial Kota Palembang");
        Download sheet = desk.waitForDownload(() -> desk.click("[id='sheet:print']"));
        assertThat(Files.readString(sheet.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        desk.fill("[id='acknowledge:taken']", "Bu Ratna, pukul 10.20");
        desk.click("[id='acknowledge:save']");
        desk.fill("[id='reply:answer']", "Terima kasih sudah bercerita. Bu Ratna akan menelepon Tante sore ini.");
        desk.click("[id='reply:send']");
        assertThat(desk.locator(".said", new Page.LocatorOptions().setHasText("Bu Ratna akan menelepon")))
                .isVisible();
        Browser.assertNoViolations(desk);
        photograph(desk, "concern-answered");
        browser.assertNoProblems();

        phone.navigate("/report-notes");
        phone.fill("[id='by-code:code']", code.toLowerCase(java.util.Locale.ROOT));
        phone.click("[id='by-code:open']");
        assertThat(phone.locator(".theirs")).containsText("Bu Ratna akan menelepon Tante");
        assertThat(phone.content()).doesNotContain(story);
        assertThat(phone.url()).doesNotContain(code);
        phone.fill("[id='note:words']", "Terima kasih, Kak.");
        phone.click("[id='note:send']");
        assertThat(phone.locator(".mine")).containsText("Terima kasih, Kak.");
        photograph(phone, "report-notes");

        desk.navigate("/safeguarding/cases");
        assertThat(desk.locator("tr", new Page.LocatorOptions().setHasText("Pelapor menunggu jawaban"))
                        .first())
                .isVisible();
    }

    @Test
    void tellsAWrongCodeAndShowsNoCaseToAnybodyElse() throws Exception {
        Page phone = browser.phone();
        phone.navigate("/report-notes");
        Browser.assertNoViolations(phone);
        phone.fill("[id='by-code:code']", "7KQM-X2VD-9HTR");
        phone.click("[id='by-code:open']");
        assertThat(phone.locator("[role=alert]").first()).containsText("Kode ini belum cocok");
        phone.navigate("/report");
        Browser.assertNoViolations(phone);
        phone.click("[id='report:send']");
        Browser.assertNoViolations(phone);
        photograph(phone, "report-sent-empty");

        Page administrator = browser.desktop();
        Demo.signIn(administrator, Demo.account("ADMINISTRATOR"));
        assertThat(administrator.locator("a[href='/safeguarding/cases']")).hasCount(0);
        assertThat(administrator.navigate("/safeguarding/case?id=" + newest()).status())
                .isEqualTo(403);
    }

    @Test
    void organizersKeepTheRegisterAndSeeCountsOnly() {
        Page page = browser.phone();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        registerUnit(page);
        Browser.assertNoViolations(page);
        photograph(page, "units-phone");
        page.click("a:has-text('Dinas Sosial Kota Palembang') >> nth=0");
        page.fill("[id='unit:hours']", "Senin-Jumat 08.00-16.00");
        page.click("[id='unit:save']");
        assertThat(page.locator("main")).containsText("Senin-Jumat");
        page.navigate("/safeguarding/counts");
        assertThat(page.locator("tbody tr")).hasCount(8);
        Browser.assertNoViolations(page);
        photograph(page, "concern-counts-phone");
    }

    private static void registerUnit(Page page) {
        page.navigate("/safeguarding/units");
        Browser.assertNoViolations(page);
        page.selectOption("[id='unit:kind']", "SOCIAL_OFFICE");
        page.selectOption("[id='unit:officeType']", "B");
        page.selectOption("[id='unit:province']", "16.71");
        page.fill("[id='unit:name']", "Dinas Sosial Kota Palembang");
        page.fill("[id='unit:phone']", "0711 350123");
        page.fill("[id='unit:checkedOn']", "2027-09-01");
        page.click("[id='unit:save']");
        assertThat(page.locator("table")).containsText("Dinas Sosial Kota Palembang");
    }

    private Page withoutScripts() {
        return browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setJavaScriptEnabled(false));
    }

    private static Page.LocatorOptions chip(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String newest() throws SQLException {
        return first("select id from safeguarding_case order by raised_at desc, id desc limit 1");
    }

    private static String first(String query) throws SQLException {
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
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
