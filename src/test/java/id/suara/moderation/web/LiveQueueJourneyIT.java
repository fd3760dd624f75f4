package id.suara.moderation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An open desk hears at once what comes and what a colleague takes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LiveQueueJourneyIT {

    /** Less than the five seconds after which a desk without the socket asks. */
    private static final LocatorAssertions.IsVisibleOptions AT_ONCE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(3000);

    private static final String LIVE = "() => document.documentElement.hasAttribute('data-live')";

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("A text that a child sends stands in an open queue at once, and so does who reads it")
    void showsAtOnceWhatComesAndWhatIsTaken() throws Exception {
        Page desk = desk(0);
        desk.waitForFunction(LIVE);
        String title = "Pelabuhan " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        QueueJourneyIT.submit(title);
        assertThat(desk.getByTitle(title)).isVisible(AT_ONCE);

        Page colleague = desk(1);
        colleague.getByTitle(title).click();
        assertThat(colleague.locator(".heading")).containsText(title);
        assertThat(QueueJourneyIT.row(desk, title).locator(".chip").first()).isVisible(AT_ONCE);
        assertThat(QueueJourneyIT.row(desk, title)).containsText("dibaca");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("A desk whose line is cut asks every few seconds, as one without the socket does")
    void fallsBackToAsking() throws Exception {
        Page desk = browser.desktop();
        desk.addInitScript("delete window.WebSocket;");
        Demo.signIn(desk, Demo.account("MODERATOR"));
        desk.navigate("/moderation/queue");
        String title = "Tambak " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        QueueJourneyIT.submit(title);
        assertThat(desk.getByTitle(title)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
        assertThat((Boolean) desk.evaluate(LIVE)).isFalse();
    }

    @Test
    @DisplayName("What is pressed opens, though something more urgent takes its place in the list that very moment")
    void opensWhatWasPressed() throws Exception {
        Page desk = browser.desktop();
        desk.addInitScript("delete window.WebSocket;");
        Demo.signIn(desk, Demo.account("MODERATOR"));
        String title = "Dermaga " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        QueueJourneyIT.submit(title);
        desk.navigate("/moderation/queue");
        assertThat(desk.getByTitle(title)).isVisible();

        String urgent = "Bahaya " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        QueueJourneyIT.submit(urgent, "other", "Temanku bilang aku takut pulang karena jalannya gelap sekali.");
        desk.evaluate(
                "title => { window.refreshQueue(); document.querySelector(`[title='${title}']`).click(); }", title);
        assertThat(desk.locator(".heading")).containsText(title);
        assertThat(desk.getByTitle(urgent)).isVisible();
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("A row that is drawn anew between pressing and letting go still opens")
    void losesNoPress() throws Exception {
        Page desk = desk(0);
        String title = "Mercusuar " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        QueueJourneyIT.submit(title);
        assertThat(desk.getByTitle(title)).isVisible();
        desk.evaluate(
                """
                title => {
                  window.row = document.querySelector(`[title='${title}']`);
                  window.row.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
                  window.refreshQueue();
                }""",
                title);
        desk.waitForFunction("() => !window.row.isConnected");
        // What a browser does with a press whose row is gone: it clicks on what held the row.
        desk.evaluate(
                "() => document.getElementById('queue').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        assertThat(desk.locator(".heading")).containsText(title);
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("S7 only a moderator's own page hears the queue: no visitor, no child, no other site")
    void listensToModeratorsOnly() {
        Page desk = desk(0);
        String cookies = cookies(desk);
        String ours = SuaraServer.uri("").toString();
        assertThat(opens(cookies, ours)).isTrue();
        assertThat(opens(cookies, "https://elsewhere.example")).isFalse();
        assertThat(opens("", ours)).isFalse();
        Page child = browser.phone();
        Demo.signIn(child, Demo.account("DELEGATE"));
        assertThat(opens(cookies(child), ours)).isFalse();
    }

    private static boolean opens(String cookies, String origin) {
        URI line = URI.create(SuaraServer.uri("/moderation/live").toString().replaceFirst("^http", "ws"));
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

    private Page desk(int moderator) {
        Page page = browser.desktop();
        Demo.signIn(
                page,
                Demo.accounts().stream()
                        .filter(account -> account.role().equals("MODERATOR"))
                        .skip(moderator)
                        .findFirst()
                        .orElseThrow());
        page.navigate("/moderation/queue");
        return page;
    }
}
