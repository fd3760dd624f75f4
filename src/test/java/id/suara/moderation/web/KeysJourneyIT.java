package id.suara.moderation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A moderator who goes from text to text by single keys, and one whom a colleague overtakes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeysJourneyIT {

    private static final String CASE =
            " from moderation_case where subject_kind = 'idea' and status = 'OPEN' and subject_id = ";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("K gives back, T refuses, E hands on and B covers and publishes; the next text stands there by itself")
    void decidesByEachKey() throws Exception {
        String masked = QueueJourneyIT.submit("Rakit " + letters);
        QueueJourneyIT.submit("Kemudi " + letters);
        QueueJourneyIT.submit("Layar " + letters);
        String danger = QueueJourneyIT.submit("Jangkar " + letters);
        QueueJourneyIT.submit("Dayung " + letters);
        Page page = opened("Kemudi " + letters);

        page.locator("[id$=item] .heading").first().click();
        page.keyboard().press("k");
        assertThat(page.locator("[id$='reason-error'], [id$=':reason'] ~ .error")
                        .first())
                .isVisible();
        assertThat(heading(page)).containsText("Kemudi " + letters);
        byKey(page, "k", "Hapus nomornya dulu, ya.");
        assertThat(page.locator("[id='messages']")).containsText("Dikembalikan");
        assertNextStandsThere(page, "Kemudi " + letters);

        page.getByTitle("Layar " + letters).click();
        assertThat(heading(page)).containsText("Layar " + letters);
        byKey(page, "t", "Ini bukan ide untuk kongres.");
        assertThat(page.locator("[id='messages']")).containsText("Ditolak");
        assertNextStandsThere(page, "Layar " + letters);

        page.getByTitle("Jangkar " + letters).click();
        assertThat(heading(page)).containsText("Jangkar " + letters);
        byKey(page, "e", "Aku khawatir dengan anak ini.");
        assertThat(page.locator("[id='messages']")).containsText("Diteruskan kepada petugas");
        assertNextStandsThere(page, "Jangkar " + letters);
        Assertions.assertThat(sql("select count(*) from safeguarding_case where subject_kind = 'idea' and subject_id = "
                        + danger))
                .isEqualTo("1");

        page.getByTitle("Rakit " + letters).click();
        assertThat(heading(page)).containsText("Rakit " + letters);
        byKey(page, "b", null);
        assertThat(page.locator("[id='messages']")).containsText("Diterbitkan");
        assertNextStandsThere(page, "Rakit " + letters);
        Page visitor = browser.phone();
        visitor.navigate("/ideas/idea?id=" + masked);
        assertThat(visitor.locator("main")).containsText("Nomorku [disamarkan]");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName(
            "a colleague who was faster is told of in a friendly note, nothing is decided twice, and the next opens")
    void isToldThatAColleagueWasFaster() throws Exception {
        String title = "Suar " + letters;
        String id = QueueJourneyIT.submit(title);
        QueueJourneyIT.submit("Pelita " + letters);
        Page page = opened(title);
        // Ten minutes pass in which nobody touches the page: the lease is over.
        update("update moderation_case set claimed_until = now() - interval '1 second' where id = "
                + sql("select id" + CASE + id));
        decideAsColleague(sql("select id" + CASE + id));

        page.fill("[id$=':reason']", "Terima kasih, ya.");
        byKey(page, "p", null);

        assertThat(page.locator("[id='messages']"))
                .containsText("Rekan Anda baru saja memutuskan naskah ini lebih dulu");
        assertNextStandsThere(page, title);
        Assertions.assertThat(
                        sql("select status || ' ' || (select count(*) from moderation_case c where c.subject_kind ="
                                + " 'idea' and c.subject_id = i.id and c.status = 'DECIDED') from idea i where i.id = "
                                + id))
                .isEqualTo("RETURNED 1");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("a page at work renews its lease; what is open stays as it is")
    void renewsTheLeaseOfAPageAtWork() throws Exception {
        String title = "Teluk " + letters;
        String id = QueueJourneyIT.submit(title);
        Page page = opened(title);
        page.fill("[id$=':reason']", "Setengah jadi");
        update("update moderation_case set claimed_until = now() + interval '1 minute' where id = "
                + sql("select id" + CASE + id));
        page.evaluate("window.renewLease()");
        page.waitForCondition(() -> {
            try {
                return sql("select claimed_until > now() + interval '9 minutes'" + CASE + id)
                        .equals("t");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(heading(page)).containsText(title);
        assertThat(page.locator("[id$=':reason']")).hasValue("Setengah jadi");
        page.keyboard().press("Escape");
        byKey(page, "l", null);
        assertThat(heading(page)).not().containsText(title);
    }

    private Page opened(String title) {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("MODERATOR"));
        page.navigate("/moderation/queue");
        page.getByTitle(title).click();
        assertThat(heading(page)).containsText(title);
        return page;
    }

    private static Locator heading(Page page) {
        return page.locator("[id='item'] .heading").first();
    }

    /** @param reason to be written first, or null */
    private static void byKey(Page page, String key, String reason) {
        if (reason != null) {
            page.fill("[id$=':reason']", reason);
        }
        page.locator("[id$=':reason']").focus();
        page.keyboard().press("Escape");
        page.keyboard().press(key);
    }

    /** Another text is open, and the queue marks the same one. */
    private static void assertNextStandsThere(Page page, String decided) {
        assertThat(page.getByTitle(decided)).hasCount(0);
        assertThat(heading(page)).isVisible();
        assertThat(heading(page)).not().containsText(decided);
        String open = page.locator(".waiting li.on .pick").getAttribute("title");
        assertThat(heading(page)).containsText(open);
    }

    private static void decideAsColleague(String caseId) throws Exception {
        Demo.Account colleague = Demo.accounts().stream()
                .filter(account -> account.role().equals("MODERATOR") && !account.equals(Demo.account("MODERATOR")))
                .findFirst()
                .orElseThrow();
        String path = "/api/v1/moderation/cases/" + caseId;
        HttpResponse<String> claimed = send(colleague, "PUT", path + "/claim", null, null);
        Assertions.assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(200);
        HttpResponse<String> decided = send(
                colleague,
                "PUT",
                path + "/decision",
                "{\"revision\": 1, \"outcome\": \"RETURN\", \"reason\": \"Hapus nomornya dulu, ya.\"}",
                claimed.headers().firstValue("ETag").orElseThrow());
        Assertions.assertThat(decided.statusCode()).as(decided.body()).isBetween(200, 204);
    }

    private static HttpResponse<String> send(
            Demo.Account account, String method, String path, String json, String version) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri(path))
                .header("Authorization", "Bearer " + account.token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        if (version != null) {
            request.header("If-Match", version);
        }
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String sql(String query) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void update(String words) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(words);
        }
    }
}
