package id.suara.messaging.notices.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bell in every page and the list behind it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoticesJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final Demo.Account child = Demo.account("DELEGATE");

    @BeforeEach
    void nothingIsUnread() throws Exception {
        Demo.makeCurrent();
        sql("delete from notice where account_id in (select id from account where login in ('" + child.login() + "', '"
                + Demo.account("ORGANIZER").login() + "'))");
    }

    @Test
    @DisplayName("A child sees how much is unread, opens it, and is led to what it is about; without any script")
    void readsWithoutScripts() throws Exception {
        tell(child.login(), "IDEA_RETURNED", 4711);
        tell(child.login(), "IDEA_COMMENTED", 4711);
        Page phone = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        Demo.signIn(phone, child);
        assertThat(phone.locator(".bell .count")).containsText("2");
        photograph(phone, "notices-home-phone");
        phone.locator(".bell").click();
        assertThat(phone.locator(".notices .unread")).hasCount(2);
        photograph(phone, "notices-phone");
        phone.getByText("Idemu dikembalikan.").click();
        phone.waitForURL("**/my/ideas#idea-4711");
        assertThat(phone.locator(".bell .count")).containsText("1");
        phone.navigate("/notices");
        phone.getByText("Tandai semua sudah dibaca").click();
        assertThat(phone.locator(".notices .unread")).hasCount(0);
        assertThat(phone.locator(".bell .count")).hasCount(0);
    }

    @Test
    @DisplayName("An open page says by itself that something came, to staff and on the list; every state is accessible")
    void saysByItselfThatSomethingCame() throws Exception {
        Demo.Account organizer = Demo.account("ORGANIZER");
        Page desk = browser.desktop();
        Demo.signIn(desk, organizer);
        desk.navigate("/notices");
        assertThat(desk.locator("main")).containsText("Belum ada pemberitahuan");
        Browser.assertNoViolations(desk);
        desk.waitForFunction("() => document.querySelector('.bell').hasAttribute('data-live')");
        tell(organizer.login(), "CONCERN", 1);
        assertThat(desk.locator(".bell .count")).containsText("1");
        assertThat(desk.locator(".bell .sr").first()).hasText("Pemberitahuan, 1 belum dibaca");
        assertThat(desk.locator("#newer a")).isVisible();
        Browser.assertNoViolations(desk);
        photograph(desk, "notices-desktop");
        desk.locator("#newer a").focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".notices .unread")).hasCount(1);
        desk.navigate("/desk");
        assertThat(desk.locator(".bell .count")).containsText("1");
        Browser.assertNoViolations(desk);
        photograph(desk, "notices-desk");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("Only somebody who is signed in listens, and only from a page of ours")
    void listensToNobodyElse() {
        Page phone = browser.phone();
        Demo.signIn(phone, child);
        String ours = SuaraServer.uri("").toString();
        assertThat(opens(cookies(phone), ours)).isTrue();
        assertThat(opens(cookies(phone), "https://elsewhere.example")).isFalse();
        assertThat(opens("", ours)).isFalse();
    }

    @Test
    @DisplayName("A child turns off what may be turned off, by keyboard, and reads why the rest may not")
    void choosesWhatToBeTold() {
        Page phone = browser.phone();
        Demo.signIn(phone, child);
        phone.navigate("/account/preferences");
        assertThat(phone.locator("main")).containsText("kamu berhak tahu apa yang terjadi dengan tulisanmu");
        Browser.assertNoViolations(phone);
        photograph(phone, "preferences-phone");
        phone.locator("[id$=':TALK-APP']").focus();
        assertThat(phone.locator("[id$=':TALK-APP']")).isChecked();
        phone.keyboard().press("Space");
        phone.locator("[id$=':save']").focus();
        phone.keyboard().press("Enter");
        assertThat(phone.locator("main")).containsText("Pilihan tersimpan.");
        assertThat(phone.locator("[id$=':TALK-APP']")).not().isChecked();
        phone.locator("[id$=':TALK-APP']").check();
        phone.locator("[id$=':save']").click();
        assertThat(phone.locator("[id$=':TALK-APP']")).isChecked();

        Page desk = browser.desktop();
        Demo.signIn(desk, Demo.account("PROVINCIAL_OFFICER"));
        desk.navigate("/account/preferences");
        assertThat(desk.locator("[id$=':OFFICE-MAIL']")).isChecked();
        Browser.assertNoViolations(desk);
        desk.locator("input[type=radio][value=WEEKLY]").check();
        desk.locator("[id$=':save']").click();
        assertThat(desk.locator("input[type=radio][value=WEEKLY]")).isChecked();
        photograph(desk, "preferences-desktop");
        desk.locator("input[type=radio][value=NONE]").check();
        desk.locator("[id$=':save']").click();
        assertThat(desk).hasURL(Pattern.compile(".*saved=true"));
        assertThat(desk.locator("input[type=radio][value=NONE]")).isChecked();
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("A page that is older than the choice of another one does not undo it, and says so")
    void keepsWhatWasChosenOnAnotherPage() {
        Page phone = browser.phone();
        Demo.signIn(phone, child);
        phone.navigate("/account/preferences");
        Page older = phone.context().newPage();
        older.navigate("/account/preferences");
        phone.locator("[id$=':TALK-APP']").uncheck();
        phone.locator("[id$=':save']").click();
        assertThat(phone.locator("main")).containsText("Pilihan tersimpan.");

        older.locator("[id$=':REMINDERS-APP']").uncheck();
        older.locator("[id$=':save']").click();
        assertThat(older.locator("main")).containsText("Buka lagi halaman ini");
        older.navigate("/account/preferences");
        assertThat(older.locator("[id$=':TALK-APP']")).not().isChecked();
        assertThat(older.locator("[id$=':REMINDERS-APP']")).isChecked();
        older.locator("[id$=':TALK-APP']").check();
        older.locator("[id$=':save']").click();
        assertThat(older.locator("[id$=':TALK-APP']")).isChecked();
        browser.assertNoProblems();
    }

    private static void tell(String login, String kind, long about) throws SQLException {
        sql("insert into notice (id, account_id, kind, topic, about_kind, about_id, fact, shown_from) select"
                + " nextval('suara_id'), id, '" + kind + "', 'TALK', 'idea', " + about
                + ", '', now() from account where login = '" + login + "'");
    }

    private static void sql(String words) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(words);
        }
    }

    private static boolean opens(String cookies, String origin) {
        URI line = URI.create(SuaraServer.uri("/notices/live").toString().replaceFirst("^http", "ws"));
        try {
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Cookie", cookies)
                    .header("Origin", origin)
                    .buildAsync(line, new WebSocket.Listener() {})
                    .join();
            socket.abort();
            return true;
        } catch (CompletionException refused) {
            return false;
        }
    }

    private static String cookies(Page page) {
        return page.context().cookies().stream()
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
