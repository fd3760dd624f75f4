package id.suara.agenda.schedule.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Media;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.PageClient;
import id.suara.SuaraServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A delegate and their schedule: on the phone, without a line, on paper, in a calendar. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ScheduleJourneyIT {

    private static final String KEPT =
            "caches.open('suara-schedule').then(c => c.match('/my/schedule')).then(p => !!p)";

    private static final String FORGOTTEN = "caches.has('suara-schedule').then(kept => !kept)";

    @RegisterExtension
    final Browser browser = new Browser();

    private final Demo.Account child = Demo.account("DELEGATE");

    @BeforeEach
    void theDemonstrationsCongress() throws SQLException {
        Demo.makeCurrent();
    }

    private Page opened() {
        Page phone = browser.phone();
        Demo.signIn(phone, child);
        phone.locator("a[href='/my/schedule']").click();
        assertThat(phone.locator("h1")).hasText("Jadwalku");
        return phone;
    }

    @Test
    void isReadDayByDayWithTheNextThingFirst() {
        Page phone = opened();
        assertThat(phone.locator("#next h2")).hasText("Berikutnya");
        assertThat(phone.locator(".day")).hasCount(3);
        assertThat(phone.locator(".hours").first()).containsText("WI");
        assertThat(phone.locator(".day li").first()).isVisible();
        Browser.assertNoViolations(phone);
        assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= 360"))
                .isTrue();
        picture(phone, "schedule-phone");
        phone.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(phone.locator("#calendar")).isHidden();
        assertThat(phone.locator("nav.bar")).isHidden();
        picture(phone, "schedule-print");
        browser.assertNoProblems();
    }

    @Test
    void isReadInTheDarkAndOnAWideScreenToo() {
        Page desktop = browser.page(new NewContextOptions()
                .setViewportSize(1280, 800)
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        Demo.signIn(desktop, child);
        desktop.navigate("/my/schedule");
        Browser.assertNoViolations(desktop);
        picture(desktop, "schedule-dark");
        browser.assertNoProblems();
    }

    @Test
    void isThereWithoutALineAndGoneWithItsOwner() {
        Page phone = opened();
        until(phone, KEPT);
        phone.waitForFunction("() => navigator.serviceWorker.controller !== null");
        phone.context().setOffline(true);
        phone.reload();
        assertThat(phone.locator("#kept-copy")).isVisible();
        assertThat(phone.locator(".day li").first()).isVisible();
        assertThat(phone.locator("#next")).isVisible();
        assertThat(phone.locator("#calendar")).isHidden();
        assertThat(phone.locator("a[href='/my/sessions']")).isHidden();
        assertThat(phone.locator(".day li").first()).hasCSS("list-style-type", "none");
        picture(phone, "schedule-offline");
        phone.context().setOffline(false);
        phone.navigate("/my/schedule");
        assertThat(phone.locator("#kept-copy")).isHidden();
        phone.navigate("/ideas/");
        phone.locator("form.sign-out button").click();
        phone.waitForURL("**/");
        until(phone, FORGOTTEN);
        phone.context().setOffline(true);
        assertThat(isThere(phone)).as("the next child on this phone").isFalse();
        phone.context().setOffline(false);
    }

    /** Playwright's own waiting takes a promise for a yes. */
    private static void until(Page page, String promised) {
        await().atMost(Duration.ofSeconds(15)).until(() -> (Boolean) page.evaluate(promised));
    }

    private static boolean isThere(Page phone) {
        try {
            phone.navigate("/my/schedule");
            return phone.locator(".day").count() > 0;
        } catch (PlaywrightException noLine) {
            return false;
        }
    }

    @Test
    void isForgottenWhenAnotherChildComesWithoutTheFirstHavingSignedOut() {
        Page phone = opened();
        until(phone, KEPT);
        phone.context().clearCookies();
        Demo.Account other = Demo.accounts().stream()
                .filter(account -> account.role().equals("DELEGATE") && !account.equals(child))
                .findFirst()
                .orElseThrow();
        Demo.signIn(phone, other);
        until(phone, FORGOTTEN);
    }

    @Test
    void comesToACalendarBehindASecretThatCanBeRenewedAndEnded() throws Exception {
        Page phone = opened();
        phone.locator("[id='feed:renew']").click();
        String first = phone.locator("#calendar-address").textContent();
        picture(phone, "schedule-calendar");
        Browser.assertNoViolations(phone);
        HttpResponse<String> feed = get(first);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(feed.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(feed.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("jadwal.ics");
        assertThat(feed.headers().allValues("Set-Cookie")).isEmpty();
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(get(first, "If-None-Match", tag).statusCode()).isEqualTo(304);
        phone.navigate("/my/schedule");
        assertThat(phone.locator("#calendar-address")).hasCount(0);
        phone.locator("[id='feed:renew']").click();
        String second = phone.locator("#calendar-address").textContent();
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        phone.locator("[id='feed:revoke']").click();
        assertThat(phone.locator(".notice.good")).containsText("sudah mati");
        assertThat(get(second).statusCode()).isEqualTo(404);
        browser.assertNoProblems();
    }

    @Test
    void theProgrammeIsACalendarForEverybody() throws Exception {
        String path = "/calendar/programme.ics";
        HttpResponse<String> feed = get(SuaraServer.uri(path).toString());
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains("BEGIN:VCALENDAR", "TZID:Asia/Jakarta").doesNotContain("daring.example");
        assertThat(feed.headers().firstValue("Cache-Control").orElseThrow()).isEqualTo("public, max-age=300");
        assertThat(feed.headers().allValues("Set-Cookie")).isEmpty();
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(get(SuaraServer.uri(path).toString(), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        HttpResponse<String> english = get(SuaraServer.uri(path + "?lang=en").toString());
        assertThat(english.body()).isNotEqualTo(feed.body());
        assertThat(get(SuaraServer.uri("/calendar/personal/suara_" + "x".repeat(43) + ".ics")
                                .toString())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(SuaraServer.uri("/calendar/").toString()).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("a chaperone opens the schedules of those in their care and of nobody else")
    void aChaperoneReadsOnlyThoseInCare() throws Exception {
        PageClient chaperone = PageClient.signedIn(Demo.account("CHAPERONE"));
        String account = sql("select id from account where login = '" + child.login() + "'");
        assertThat(chaperone.get("/care/schedule?child=" + account).statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> get(String address, String... headers) throws Exception {
        URI asked = URI.create(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                SuaraServer.uri(asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery())));
        return HttpClient.newHttpClient()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String sql(String query) throws SQLException {
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
