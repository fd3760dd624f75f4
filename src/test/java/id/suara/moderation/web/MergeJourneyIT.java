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
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ideas that say the same, many comments, a blind reading, and the numbers of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MergeJourneyIT {

    private static final String SAME = "Anak-anak berangkat subuh naik perahu nelayan tanpa pelampung.";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName(
            "Part of S21: a moderator joins an idea to one that says the same; readers are led there, its author is told why")
    void joinsTwoIdeas() throws Exception {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("MODERATOR"));
        String other = "Pelampung untuk semua " + mark;
        String otherId = QueueJourneyIT.submit(other, "education", SAME);
        publish(page, other);

        String title = "Perahu aman " + mark;
        String id = QueueJourneyIT.submit(title, "education", SAME);
        page.navigate("/moderation/queue");
        page.getByTitle(title).click();
        Locator similar = page.locator("#similar");
        assertThat(similar).containsText(other);
        Locator merge = page.getByLabel("Gabungkan ke ide ini: " + other);
        merge.click();
        assertThat(page.locator("main")).containsText("Tulis alasannya");
        page.selectOption("[id$=':template']", "merged");
        assertThat(page.locator("[id$=':reason']")).hasValue(Pattern.compile("Idemu .*"));
        Browser.assertNoViolations(page);
        photograph(page, "merge-desktop");
        page.locator("[id$=item] .heading").click();
        page.keyboard().press("g");
        assertThat(page.locator("main")).containsText("Diterbitkan dan digabung");
        assertThat(page.locator(".undo")).containsText(title);

        Page visitor = browser.phone();
        visitor.navigate("/ideas/idea?id=" + id);
        assertThat(visitor.locator(".merged")).containsText("Ide ini sudah digabung");
        Browser.assertNoViolations(visitor);
        photograph(visitor, "merged-phone");
        visitor.locator(".merged a").click();
        assertThat(visitor.locator("h1")).hasText(other);
        assertThat(visitor.locator("article")).containsText("Diusulkan juga oleh");
        assertThat(visitor.locator(".story")).containsText("Ide lain digabung ke sini");
        Browser.assertNoViolations(visitor);
        photograph(visitor, "joined-phone");

        change("update idea set merged_at = merged_at - interval '1 minute' where id = " + id);
        Page child = browser.phone();
        Demo.signIn(child, Demo.account("DELEGATE"));
        child.navigate("/my/ideas");
        Locator own = child.locator("#idea-" + id);
        assertThat(own).containsText("Digabung dengan ide lain");
        assertThat(own.locator("blockquote")).containsText("Idemu");
        Browser.assertNoViolations(child);
        photograph(child, "my-merged-phone");
        own.getByText("Baca ide gabungannya").click();
        assertThat(child.locator("h1")).hasText(other);
        browser.assertNoProblems();
        withdraw("ideas/" + id);
        withdraw("ideas/" + otherId);
    }

    @Test
    void joinsWhatIsPublicAndUndoesIt() throws Exception {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("MODERATOR"));
        String other = "Jaket apung " + mark;
        String otherId = QueueJourneyIT.submit(other, "education", SAME);
        publish(page, other);
        String title = "Perahu dan jaket " + mark;
        String id = QueueJourneyIT.submit(title, "education", SAME);
        publish(page, title);
        page.navigate("/ideas/idea?id=" + id);
        page.getByText("Gabungkan dengan ide lain").click();
        page.getByLabel(other).check();
        Browser.assertNoViolations(page);
        photograph(page, "merge-public-desktop");
        page.locator("[id$=':merge']").click();
        assertThat(page.locator("main")).containsText("masih bisa diurungkan");
        Assertions.assertThat(Demo.get("/api/v1/ideas/" + id, null).body()).contains("\"MERGED\"");
        page.locator("[id$=':undo']").click();
        assertThat(page.locator("main")).containsText("Kedua ide berdiri sendiri lagi");
        Assertions.assertThat(Demo.get("/api/v1/ideas/" + id, null).body()).contains("\"PUBLISHED\"");
        browser.assertNoProblems();
        withdraw("ideas/" + id);
        withdraw("ideas/" + otherId);
    }

    @Test
    void decidesOnManyCommentsWithTheKeyboardOnAPhone() throws Exception {
        Page page = browser.phone();
        Demo.signIn(page, Demo.account("MODERATOR"));
        String idea = Demo.get("/api/v1/ideas?limit=1", null).body().replaceAll("(?s).*?\"id\":\\s*(\\d+).*", "$1");
        String one = comment(idea, "Aku setuju " + mark);
        String other = comment(idea, "Aku mau ikut " + mark);
        String marked = comment(idea, "Teleponku 0812-3456-7890 " + mark);
        page.navigate("/moderation/comments");
        for (String words : new String[] {"Aku setuju ", "Aku mau ikut ", "Teleponku 0812-3456-7890 "}) {
            page.getByLabel(words + mark).focus();
            page.keyboard().press("Space");
        }
        Browser.assertNoViolations(page);
        photograph(page, "many-phone");
        page.locator("[id$=':preview']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("2 tanggapan akan terbit.");
        assertThat(page.locator(".left-out")).containsText("Teleponku");
        Browser.assertNoViolations(page);
        photograph(page, "many-effect-phone");
        page.locator("[id$=':decide']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("2 tanggapan diterbitkan.");
        assertThat(page.getByLabel("Aku setuju " + mark)).hasCount(0);
        assertThat(page.getByLabel("Teleponku 0812-3456-7890 " + mark)).hasCount(1);
        page.locator("[id$=':undo']").click();
        assertThat(page.locator("main")).containsText("2 dari 2 keputusan diurungkan.");
        assertThat(page.getByLabel("Aku setuju " + mark)).hasCount(1);
        browser.assertNoProblems();
        for (String each : new String[] {one, other, marked}) {
            withdraw("comments/" + each);
        }
    }

    @Test
    void readsBlindAndOrganizersSeeTheNumbers() throws Exception {
        change("delete from moderation_sample");
        String me = "(select id from account where login = '"
                + Demo.account("MODERATOR").login() + "')";
        change("insert into moderation_sample (id, case_id, drawn_at) select nextval('suara_id'), max(c.id), now()"
                + " from moderation_case c where c.status = 'DECIDED' and c.subject_kind = 'idea' and c.decided_by = "
                + me
                + " on conflict do nothing");
        // In a week that is over, for the numbers are of no other.
        change("update moderation_case set decided_at = decided_at - interval '10 days',"
                + " opened_at = opened_at - interval '10 days' where id in (select case_id from moderation_sample)");
        Page page = browser.phone();
        Demo.signIn(
                page,
                Demo.accounts().stream()
                        .filter(account -> account.role().equals("MODERATOR"))
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
        page.navigate("/moderation/queue");
        page.getByText("Bacaan uji").first().click();
        assertThat(page.locator("main")).containsText("Anda tidak melihat keputusannya");
        assertThat(page.locator("main")).not().containsText("diterbitkan");
        Browser.assertNoViolations(page);
        photograph(page, "sample-phone");
        page.locator("[id$=':publish']").click();
        assertThat(page.locator("main")).containsText("Terima kasih, tercatat.");

        for (boolean small : new boolean[] {false, true}) {
            Page numbers = small ? browser.phone() : browser.desktop();
            Demo.signIn(numbers, Demo.account("ORGANIZER"));
            numbers.navigate("/moderation/statistics");
            assertThat(numbers.locator("h1")).hasText("Angka moderasi");
            assertThat(numbers.locator("#agreed")).containsText("dinilai:");
            numbers.click("[id$=':show']");
            assertThat(numbers.locator("[id$=':waits']")).containsText("Ide");
            Browser.assertNoViolations(numbers);
            photograph(numbers, small ? "statistics-phone" : "statistics-desktop");
        }
        browser.assertNoProblems();
    }

    private static void publish(Page page, String title) {
        page.navigate("/moderation/queue");
        page.getByTitle(title).click();
        assertThat(page.locator("[id$=item] .heading")).containsText(title);
        page.click("[id$=':publish']");
        assertThat(page.getByTitle(title)).hasCount(0);
    }

    private static String comment(String idea, String words) throws Exception {
        HttpResponse<String> answer = send("POST", "ideas/" + idea + "/comments", "{\"words\": \"" + words + "\"}");
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*?\"id\":\\s*(\\d+).*", "$1");
    }

    private static void withdraw(String thing) throws Exception {
        Assertions.assertThat(send("PUT", thing + "/withdrawal", null).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> send(String method, String path, String json) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1/" + path))
                .header("Authorization", "Bearer " + Demo.account("DELEGATE").token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        method,
                        json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void change(String statement) throws SQLException {
        try (Connection connection = SuaraServer.database();
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
