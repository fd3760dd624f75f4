package id.suara.messaging.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import id.suara.messaging.StopLink;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reader stops mail; staff read what a family was told, and mend an address that mail does not reach. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeliveryJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName(
            "A reader is asked, stops a kind of mail, and has it sent again; a mail program stops it without asking")
    void stopsAKindOfMail() throws Exception {
        String query = StopLink.query("office-news", System.nanoTime());
        for (Page page : List.of(browser.phone(), browser.desktop())) {
            page.navigate("/mail-stop?" + query);
            assertThat(page.locator("h1")).hasText("Berhenti menerima surat");
            assertThat(page.locator("main")).containsText("Pemberitahuan ke dinas");
            Browser.assertNoViolations(page);
            photograph(page, "mail-stop-" + page.viewportSize().width);
            page.locator("[id='mail-stop:stop']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=status]")).containsText("tidak lagi dikirim");
            Browser.assertNoViolations(page);
            photograph(page, "mail-stopped-" + page.viewportSize().width);
            page.locator("[id='mail-stop:resume']").click();
            assertThat(page.locator("[id='mail-stop:stop']")).isVisible();
        }
        assertThat(oneClick(query)).isEqualTo(204);
        Page page = browser.phone();
        page.navigate("/api/v1/mail-stops?" + query);
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/mail-stop\\?kind=office-news.*"));
        assertThat(page.locator("[id='mail-stop:resume']")).isVisible();
        browser.assertNoProblems();

        page.navigate("/mail-stop?" + query + "x");
        assertThat(page.locator("main")).not().containsText("Berhenti menerima surat");
    }

    private static int oneClick(String query) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(SuaraServer.uri("/api/v1/mail-stops?" + query))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    @DisplayName(
            "An officer finds an address that mail does not reach, reads what the family was told, and lets mail go there again")
    void mendsAnAddress() throws Exception {
        String[] found = mailOfAFamily();
        change("insert into mail_trouble (address_key, mail_id, reason, times, first_at, last_at, closed_at) values ("
                + StopLink.addressKey(found[2]) + ", " + found[1] + ", 'no-such-address', 1, now(), now(), now())");
        change("update outbox_mail set status = 'BOUNCED', bounced_at = now(), error = 'no-such-address' where id = "
                + found[1]);
        try {
            for (Page page : List.of(browser.phone(), browser.desktop())) {
                String width = "-" + page.viewportSize().width;
                Demo.signIn(page, Demo.account("PROVINCIAL_OFFICER"));
                page.navigate("/messaging/undelivered");
                assertThat(page.locator("h1")).hasText("Alamat yang tidak sampai");
                assertThat(page.locator("tr[data-ri]")).containsText("Alamat ini tidak ada.");
                Browser.assertNoViolations(page);
                photograph(page, "undelivered" + width);

                page.locator("tr[data-ri] a[href*='/messaging/told']").click();
                assertThat(page.locator("h1")).hasText("Surat ke keluarga");
                assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Kembali"))
                                .first())
                        .containsText("alamatnya tidak ada");
                Browser.assertNoViolations(page);
                photograph(page, "told" + width);
                page.locator("a[href$='id=" + found[1] + "']").click();
                assertThat(page.frameLocator("iframe").locator("body")).containsText("Yth.");
                assertThat(page.locator("main")).not().containsText("link=");
                Browser.assertNoViolations(page);
                photograph(page, "told-mail" + width);
            }
            Page page = browser.desktop();
            Demo.signIn(page, Demo.account("ORGANIZER"));
            page.navigate("/delegates/application?id=" + found[0]);
            page.locator("a[href*='/messaging/told?']").click();
            assertThat(page.locator("h1")).hasText("Surat ke keluarga");
            page.navigate("/messaging/undelivered");
            page.locator("tr[data-ri] button").first().click();
            assertThat(page.locator("[role=status]")).containsText("dikirim lagi");
            assertThat(page.locator("main")).containsText("Semua surat sampai");
            browser.assertNoProblems();
        } finally {
            change("delete from mail_trouble where mail_id = " + found[1]);
            change("update outbox_mail set status = 'SENT', bounced_at = null, error = null where id = " + found[1]);
        }
    }

    /** @return an application of the officer's province, a mail to its guardian, and to which address */
    private static String[] mailOfAFamily() throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select a.id, m.id, m.recipient from outbox_mail m join application a on m.about_kind = 'person'"
                                + " and a.person_id = m.about_id join congress c on c.id = a.congress_id and c.is_current"
                                + " join guardianship s on s.person_id = a.person_id join guardian g on g.id = s.guardian_id"
                                + " and lower(g.email) = lower(m.recipient) where a.province_code = '35'"
                                + " and m.status = 'SENT' order by m.id desc limit 1")) {
            assertThat(rows.next()).isTrue();
            return new String[] {rows.getString(1), rows.getString(2), rows.getString(3)};
        }
    }

    private static void change(String words) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(words);
        }
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
