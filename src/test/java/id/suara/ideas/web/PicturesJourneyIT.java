package id.suara.ideas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import id.suara.ideas.pictures.Samples;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child puts pictures to an idea on a small phone, a moderator looks at them, and everybody sees them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PicturesJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String title = "Dermaga kami " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName(
            "S6, S16 pictures are put to an idea without scripts, what is no picture is refused in a child's words")
    void putsPicturesWithoutScripts() throws Exception {
        Page child = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        Demo.signIn(child, Demo.account("DELEGATE"));
        writeToTheLastStep(child);
        child.click("[id$=':pictures']");
        child.setInputFiles(
                "[id$=':file']",
                new FilePayload(
                        "foto.jpg", "image/jpeg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        child.fill("[id$=':description']", "Dermaga kayu yang lapuk");
        child.click("[id$=':put']");
        assertThat(child.locator("main")).containsText("bukan gambar JPEG atau PNG");
        assertThat(child.locator("[id$=':description']")).hasValue("Dermaga kayu yang lapuk");

        put(child, Samples.photo(900, 600, 6), "Dermaga kayu yang lapuk");
        put(child, Samples.plain("png", 500, 500), "Peta, telepon 0812 3456 7890");
        put(child, Samples.plain("jpeg", 600, 300), "Anak melompat ke laut");
        assertThat(child.locator("main")).containsText("Sudah tiga gambar");
        assertThat(child.locator("#seen")).containsText("0812 3456 7890");
        photograph(child, "pictures-three-phone");
        child.locator("a[href*='edit=']").nth(1).click();
        child.click("[id$=':remove']");
        assertThat(child.locator("main")).containsText("Gambarnya sudah dihapus");
        assertThat(child.locator(".pictures li")).hasCount(2);
        child.locator("a[href*='edit=']").first().click();
        child.fill("[id$=':description']", "Dermaga kayu yang sudah lapuk");
        child.click("[id$=':describe']");
        child.click("a.wide[href*='step=4']");
        assertThat(child.locator("[id$=':title']")).hasValue(title);
        assertThat(child.locator("main figcaption").first()).containsText("sudah lapuk");
        child.click("[id$=':send']");
        assertThat(child.locator("main")).containsText("Menunggu dibaca");
        Locator own = child.locator("article").filter(new Locator.FilterOptions().setHasText(title));
        own.locator("summary").first().click();
        assertThat(own.locator("img")).hasCount(2);
        withdraw(title);
    }

    @Test
    @DisplayName(
            "S12, S16 the moderator sees the pictures with the case, and then everybody: with what they show in words, and light")
    void areSeenAfterTheModerator() throws Exception {
        Page child = browser.phone();
        Demo.signIn(child, Demo.account("DELEGATE"));
        writeToTheLastStep(child);
        Browser.assertNoViolations(child);
        child.click("[id$=':pictures']");
        Browser.assertNoViolations(child);
        photograph(child, "pictures-none-phone");
        put(child, Samples.photo(1200, 800, 1), "Dermaga kayu yang lapuk");
        Browser.assertNoViolations(child);
        photograph(child, "pictures-one-phone");
        child.locator("a[href*='edit=']").click();
        Browser.assertNoViolations(child);
        child.goBack();
        child.click("a.wide[href*='step=4']");
        Browser.assertNoViolations(child);
        photograph(child, "pictures-last-step-phone");
        child.click("[id$=':send']");
        child.waitForURL("**/my/ideas*");
        child.locator("article")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("summary")
                .first()
                .click();
        String address = child.locator("article")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("img")
                .getAttribute("src");
        Browser.assertNoViolations(child);

        assertThat(visit(address).statusCode()).isEqualTo(404);
        Page moderator = browser.desktop();
        Demo.signIn(moderator, Demo.account("MODERATOR"));
        moderator.navigate("/moderation/queue");
        moderator.getByTitle(title).click();
        Locator shown = moderator.locator(".pictures img");
        shown.waitFor();
        assertThat(shown).hasAttribute("alt", "Dermaga kayu yang lapuk");
        assertThat(moderator.locator("[data-part=PICTURES]")).containsText("Dermaga kayu yang lapuk");
        moderator.waitForFunction("document.querySelector('.pictures img').naturalWidth === 1200");
        Browser.assertNoViolations(moderator);
        photograph(moderator, "queue-pictures-desktop");
        moderator.click("[id$=':publish']");
        assertThat(moderator.getByTitle(title)).hasCount(0);

        HttpResponse<String> open = visit(address);
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(open.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(open.headers().firstValue("Content-Disposition")).contains("inline; filename=\"gambar.jpg\"");
        assertThat(open.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(open.headers().firstValue("Cache-Control")).contains("public, no-cache");
        assertThat(open.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(open.body().length()).isLessThan(20_000);
        HttpResponse<String> again =
                visit(address, open.headers().firstValue("ETag").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);

        Page visitor = browser.phone();
        visitor.navigate("/ideas/?q=" + title.replace(" ", "+"));
        Locator small = visitor.locator("img.beside");
        small.waitFor();
        assertThat(small).hasAttribute("loading", "lazy");
        assertThat(small).hasAttribute("width", "240");
        Browser.assertNoViolations(visitor);
        photograph(visitor, "ideas-with-picture-phone");
        visitor.click("article h2 a");
        assertThat(visitor.locator(".pictures img")).hasAttribute("alt", "Dermaga kayu yang lapuk");
        Browser.assertNoViolations(visitor);
        photograph(visitor, "idea-with-picture-phone");
        Page wide = browser.desktop();
        wide.navigate(visitor.url());
        photograph(wide, "idea-with-picture-desktop");
        withdraw(title);
        assertThat(visit(address).statusCode()).isEqualTo(404);
        browser.assertNoProblems();
    }

    @Test
    @DisplayName(
            "Part of S18: an officer sees the picture of a text with a sign of danger, and nobody else may look at it")
    void areSealedWithTheCase() throws Exception {
        String frightened = "Aku mau bunuh diri " + title.replaceAll("[^a-f]", "");
        Page child = browser.phone();
        Demo.signIn(child, Demo.account("DELEGATE"));
        writeToTheLastStep(child);
        child.click("[id$=':pictures']");
        put(child, Samples.photo(600, 400, 1), "Kamarku");
        child.click("a.wide[href*='step=4']");
        child.fill("[id$=':title']", frightened);
        child.click("[id$=':send']");
        child.waitForURL("**/my/ideas*");

        Page officer = browser.desktop();
        Demo.signIn(officer, Demo.account("SAFEGUARDING_OFFICER"));
        officer.navigate("/safeguarding/case?id=" + newestCase());
        assertThat(officer.locator("main")).containsText(frightened);
        Locator shown = officer.locator(".evidence img");
        shown.scrollIntoViewIfNeeded();
        officer.waitForFunction("document.querySelector('.evidence img').naturalWidth > 0");
        Browser.assertNoViolations(officer);
        photograph(officer, "concern-picture-desktop");
        browser.assertNoProblems();
        String address = shown.getAttribute("src");
        assertThat(visit(address).statusCode()).as("a visitor").isNotEqualTo(200);
        Page moderator = browser.desktop();
        Demo.signIn(moderator, Demo.account("MODERATOR"));
        assertThat(moderator.navigate(address).status()).isEqualTo(403);
        withdraw(frightened);
    }

    private static long newestCase() throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet newest = statement.executeQuery("select max(id) from safeguarding_case")) {
            newest.next();
            return newest.getLong(1);
        }
    }

    private void writeToTheLastStep(Page child) {
        child.navigate("/my/submit");
        if (child.locator("[id$=':restart']").count() > 0) {
            child.click("[id$=':restart']");
        }
        child.getByText("Tema lain", new Page.GetByTextOptions().setExact(true)).click();
        child.fill("[id$=':ownTheme']", "Laut dan dermaga");
        child.click("[id$=':next']");
        child.fill("[id$=':problem']", "Dermaga kayu kami sudah lapuk dan licin waktu hujan.");
        child.click("[id$=':next']");
        child.fill("[id$=':proposal']", "Kami usul papan dermaga diganti setiap tahun.");
        child.click("[id$=':next']");
        child.fill("[id$=':title']", title);
    }

    private static void put(Page child, byte[] file, String description) {
        child.setInputFiles("[id$=':file']", new FilePayload("IMG_rahasia.jpg", "image/jpeg", file));
        child.fill("[id$=':description']", description);
        child.click("[id$=':put']");
        assertThat(child.locator("main")).containsText("Gambarmu sudah ditambahkan");
    }

    /** By the API, for other tests walk through the list too. */
    private static void withdraw(String written) throws Exception {
        Demo.Account account = Demo.account("DELEGATE");
        String id =
                JsonParser.parseString(Demo.get("/api/v1/my/ideas", account).body()).getAsJsonArray().asList().stream()
                        .map(idea -> idea.getAsJsonObject())
                        .filter(idea -> idea.get("title").getAsString().equals(written))
                        .map(idea -> idea.get("id").getAsString())
                        .findFirst()
                        .orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1/ideas/" + id + "/withdrawal"))
                .header("Authorization", "Bearer " + account.token())
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> visit(String address, String... tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri(address));
        if (tag.length > 0) {
            request.header("If-None-Match", tag[0]);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
