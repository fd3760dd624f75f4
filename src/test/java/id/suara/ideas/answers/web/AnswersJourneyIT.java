package id.suara.ideas.answers.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a published idea to a promise that was kept, as an organizer works and a reader sees it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnswersJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String title = "Mercusuar " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName(
            "Part of S8: an organizer answers an idea, publishes the answer with others, and tells that it was kept")
    void answersAnIdeaAndTellsWhatBecameOfIt() throws Exception {
        String idea = publishedIdea();
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate("/answers/");
        page.locator("a").filter(new Locator.FilterOptions().setHasText(title)).click();
        Browser.assertNoViolations(page);
        page.locator("input[type=radio][value=ACCEPTED]").check();
        page.locator("[id$=':institution']").fill("Dinas Perhubungan");
        page.locator("[id$=':body']").fill("Mercusuar kecil dibangun tahun depan di ujung pulau.");
        page.locator("[id$=':bodyEn']").fill("A small lighthouse is built next year at the end of the island.");
        page.locator("[id$=':save']").click();
        assertThat(page.locator("main")).containsText("Isi tanggal kabar berikutnya.");
        page.locator("[id$=':followUpOn']")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(50).toString());
        page.locator("[id$=':save']").click();

        Locator draft = page.locator("tr").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(draft).containsText("Dinas Perhubungan");
        page.locator("[id$=':publish']").click();
        assertThat(page.locator("main")).containsText("Pilih dulu jawaban yang akan diterbitkan.");
        draft.locator(".ui-chkbox-box").click();
        Browser.assertNoViolations(page);
        photograph(page, "answers-desktop");
        page.locator("[id$=':publish']").click();
        assertThat(page.locator("main")).containsText("1 jawaban sudah terbit.");

        Page reader = browser.phone();
        reader.navigate("/ideas/idea?id=" + idea);
        assertThat(reader.locator(".answer")).containsText("Mercusuar kecil dibangun tahun depan");
        assertThat(reader.locator(".answer")).containsText("Diterima");
        assertThat(reader.locator(".story")).containsText("Sudah dijawab");
        Browser.assertNoViolations(reader);

        page.navigate("/answers/?list=PROMISE");
        page.locator("a").filter(new Locator.FilterOptions().setHasText(title)).click();
        page.locator("input[type=radio][value=KEPT]").check();
        page.locator("[id$=':note']").fill("Mercusuarnya menyala sejak Senin.");
        page.locator("[id$=':tell']").click();
        assertThat(page.locator("main")).containsText("Ditepati");
        assertThat(page.locator("[id$=':tell']")).hasCount(0);
        reader.reload();
        assertThat(reader.locator(".answer")).containsText("Mercusuarnya menyala sejak Senin.");
        Browser.assertNoViolations(reader);
        photograph(reader, "answer-phone");
        browser.assertNoProblems();
    }

    private String publishedIdea() throws Exception {
        String text =
                """
                {"theme": "education", "title": "%s",
                 "problem": "Anak-anak berangkat naik perahu nelayan ketika hari masih gelap.",
                 "proposal": "Kami usul ada mercusuar kecil di ujung pulau kami."}"""
                        .formatted(title);
        String idea = send("POST", "/ideas", "DELEGATE", null, text).get("id").getAsString();
        JsonObject row =
                send("GET", "/moderation/cases", "MODERATOR", null, null).getAsJsonArray("rows").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(each -> each.get("title").getAsString().equals(title))
                        .findFirst()
                        .orElseThrow();
        String path = "/moderation/cases/" + row.get("id").getAsString();
        send("PUT", path + "/claim", "MODERATOR", null, null);
        String version =
                send("GET", path, "MODERATOR", null, null).get("version").getAsString();
        send("PUT", path + "/decision", "MODERATOR", version, "{\"revision\": 1, \"outcome\": \"PUBLISH\"}");
        return idea;
    }

    private static JsonObject send(String method, String path, String role, String version, String json)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1" + path))
                .header("Authorization", "Bearer " + Demo.account(role).token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        method,
                        json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
