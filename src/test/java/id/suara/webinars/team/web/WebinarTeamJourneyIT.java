package id.suara.webinars.team.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organizer names a host, who sees that webinar and no other, watches it fill, and calls those who have not come. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WebinarTeamJourneyIT {

    private static final Demo.Account HOST = Demo.account("GATE");

    @RegisterExtension
    final Browser browser = new Browser();

    private final long mark = System.nanoTime();
    private final String title = "Rujukan anak " + mark;
    private long webinar;

    /** One that began six minutes ago, with two places: neither has come. Others take it a week later when this is over. */
    @BeforeEach
    void aWebinarHasBegun() throws SQLException {
        // The sequence gives fifty at a time, the ones below its number.
        webinar = Long.parseLong(first("select nextval('suara_id')"));
        run(
                "insert into webinar (id, title, title_en, summary, summary_en, starts_at, ends_at, time_zone, meeting_link,"
                        + " sign_language, captions, needed_minutes, credit_minutes, status, sequence, created_at, version) values ("
                        + webinar + ", '" + title + "', 'Referral', 'Cara merujuk.', 'How to refer.',"
                        + " now() - interval '6 minutes', now() + interval '1 hour', 'Asia/Jakarta', 'https://rapat.example/j/77',"
                        + " true, true, 90, 90, 'CLOSED', 0, now(), 1)");
        run("insert into webinar_places (webinar_id, capacity, taken, arrivals) values (" + webinar + ", 10, 2, 2)");
        for (int one = 1; one <= 2; one++) {
            run(
                    "insert into webinar_registration (id, webinar_id, arrived, status, name, email, institution_kind, institution,"
                            + " province_code, role, sign_language, captions, language, agreed_edition, registered_at, verified_at,"
                            + " edition, version) values (" + (webinar - one) + ", " + webinar + ", " + one
                            + ", 'CONFIRMED', 'Sari', '" + reader(one)
                            + "', 'LPA', 'LPA Bali', '51', 'Staf', false, true, 'id', 1,"
                            + " now(), now(), 1, 1)");
        }
    }

    @AfterEach
    void itIsOver() throws SQLException {
        run("delete from webinar_member where webinar_id = " + webinar);
        run("update webinar set starts_at = now() - interval '3 days', ends_at = now() - interval '2 days' where id = "
                + webinar);
    }

    @Test
    void isNamedSeesOneWebinarAndCallsThoseWhoHaveNotCome() throws SQLException {
        Page host = browser.desktop();
        Demo.signIn(host, HOST.login(), HOST.passphrase());
        assertThat(host.locator("nav.side a[href='/webinars/desk']")).hasCount(0);

        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/webinars/plan?id=" + webinar);
        organizer.locator("nav.tabs a[href*='/webinars/team']").click();
        assertThat(organizer.locator("h1")).hasText(title);
        Browser.assertNoViolations(organizer);
        organizer.locator("[id='add:account']").fill("tidak-ada");
        organizer.locator("[id='add:name']").click();
        assertThat(organizer.locator("[id='add:account-error']")).containsText("Tidak ada akun staf");
        assertThat(organizer.locator("[id='add:account']")).hasValue("tidak-ada");
        Browser.assertNoViolations(organizer);
        organizer.locator("[id='add:account']").fill(HOST.login());
        organizer.getByText("Pemandu: melihat peserta").click();
        organizer.locator("[id='add:name']").click();
        assertThat(organizer.locator("[id='team:members']")).containsText(HOST.login());
        picture(organizer, "webinar-team-desktop");

        host.navigate("/desk");
        host.locator("nav.side a[href='/webinars/desk']").click();
        assertThat(host.locator("[id='list:rows'] tbody tr")).hasCount(1);
        Browser.assertNoViolations(host);
        host.getByText(title).click();
        assertThat(host.locator("main")).containsText("https://rapat.example/j/77");
        assertThat(host.locator("[id='attendees:rows']")).containsText("Sari");
        assertThat(host.locator("nav.tabs a[href*='/webinars/team']")).hasCount(0);
        picture(host, "webinar-host-plan-desktop");
        Browser.assertNoViolations(host);
        watch(host);
        call(host);
        browser.assertNoProblems();

        organizer.getByText("Keluarkan").click();
        assertThat(organizer.locator("[id='team:members']")).containsText("Belum ada pemandu");
        host.navigate("/webinars/board?id=" + webinar);
        assertThat(host.locator("[id='board']")).hasCount(0);
    }

    private void watch(Page host) throws SQLException {
        host.locator("nav.tabs a[href*='/webinars/board']").click();
        assertThat(host.locator(".totals div:has(dt:text-is('Terdaftar')) dd")).hasText("2");
        var joined = host.locator(".totals div:has(dt:text-is('Sudah masuk')) dd");
        assertThat(joined).hasText("0");
        assertThat(host.locator("#board\\:figures #nobody, #nobody")).containsText("37 provinsi");
        Browser.assertNoViolations(host);
        picture(host, "webinar-board-desktop");
        run("insert into webinar_join (id, registration_id, device, joined_at) values (" + (webinar - 9) + ", "
                + (webinar - 1) + ", 'device', now())");
        // Without anybody's doing.
        assertThat(joined).hasText("1", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(host.locator("[id='board:provinces']")).containsText("Bali");
    }

    private void call(Page host) throws SQLException {
        host.locator("nav.tabs a[href*='/webinars/notes']").click();
        Browser.assertNoViolations(host);
        host.getByText("Yang punya tempat dan belum masuk (1)").click();
        host.locator("[id='note:look']").click();
        assertThat(host.locator("[id='note:subject-error']")).isVisible();
        host.locator("[id='note:subject']").fill("Kami sudah mulai");
        host.locator("[id='note:text']").fill("Bapak dan Ibu, kami sudah mulai.");
        host.locator("[id='note:look']").click();
        assertThat(host.locator("#looked")).containsText("Akan dikirim ke 1 orang");
        assertThat(host.locator("#looked")).containsText("Yth. Sari,");
        Browser.assertNoViolations(host);
        picture(host, "webinar-notes-desktop");
        host.locator("[id='note:send']").dblclick();
        assertThat(host.locator(".notice.good")).containsText("Pesan ditulis untuk 1 orang");
        Browser.assertNoViolations(host);
        assertThat(first(
                        "select count(*) || ' ' || min(recipient) from outbox_mail where kind = 'webinar-note' and recipient"
                                + " in ('" + reader(1) + "', '" + reader(2) + "')"))
                .isEqualTo("1 " + reader(2));
    }

    private String reader(int one) {
        return "sari-" + one + "-" + mark + "@example.org";
    }

    private static void run(String sql) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String first(String sql) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
