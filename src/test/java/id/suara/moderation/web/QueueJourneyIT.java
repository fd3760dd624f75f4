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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A moderator meets a text with somebody's number in it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class QueueJourneyIT {

    private static final String NUMBER = "0812-3456-7890";

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("S15 a moderator sees each mark with its reason, and publishes only after clearing it")
    void clearsAMarkBeforePublishing() throws Exception {
        String title = "Perahu " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        submit(title);
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("MODERATOR"));
        page.navigate("/moderation/queue");
        assertThat(row(page, title)).containsText("Ditahan otomatis");
        page.getByTitle(title).click();
        Locator item = page.locator("[id$=item]").first();
        assertThat(item.locator(".words mark")).hasText(NUMBER + "[tanda 1]");
        assertThat(item).containsText("Nomor telepon");
        assertThat(item).containsText("Tulisan lain dari anak ini");
        Browser.assertNoViolations(page);
        photograph(page, "queue-desktop");

        page.click("[id$=':publish']");
        assertThat(page.locator("main")).containsText("Masih ada data pribadi");
        assertThat(item.locator(".words mark")).hasCount(1);

        page.fill("[id$=':reason']", "Setengah jadi");
        item.locator("[id$=':clear']").click();
        assertThat(item).containsText("Dinyatakan aman");
        assertThat(page.locator("[id$=':reason']")).hasValue("Setengah jadi");
        Browser.assertNoViolations(page);
        page.click("[id$=':publish']");
        assertThat(page.getByTitle(title)).hasCount(0);
        browser.assertNoProblems();

        Page phone = browser.phone();
        Demo.signIn(phone, Demo.account("MODERATOR"));
        phone.navigate("/moderation/queue");
        Browser.assertNoViolations(phone);
        photograph(phone, "queue-phone");
    }

    @Test
    @DisplayName("A moderator sees the single keys, clears and publishes by them, and can turn them off")
    void decidesByKeyboardUnlessTurnedOff() throws Exception {
        String title = "Pelampung " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        submit(title);
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("MODERATOR"));
        page.navigate("/moderation/queue");
        page.locator(".keys summary").click();
        assertThat(page.locator(".keys")).containsText("Nyatakan aman");
        page.locator(".keys-on").uncheck();
        page.reload();
        assertThat(page.locator(".keys-on")).not().isChecked();
        page.getByTitle(title).click();
        Locator item = page.locator("[id$=item]").first();
        assertThat(item.locator(".words mark")).hasCount(1);
        item.locator(".heading").click();
        List<String> cleared = new ArrayList<>();
        page.onRequest(request -> {
            if (String.valueOf(request.postData()).contains("%3Aclear=")) {
                cleared.add(request.url());
            }
        });
        page.keyboard().press("a");
        page.locator(".keys summary").click();
        page.locator(".keys-on").check();
        Assertions.assertThat(cleared).as("the key is off").isEmpty();

        item.locator(".heading").click();
        page.keyboard().press("a");
        assertThat(item).containsText("Dinyatakan aman");
        Assertions.assertThat(cleared).as("the key is on").hasSize(1);
        item.locator(".heading").click();
        page.keyboard().press("p");
        assertThat(page.getByTitle(title)).hasCount(0);
        browser.assertNoProblems();
    }

    @Test
    @DisplayName(
            "S15 S22 a moderator covers a number and words of their own choice and publishes; the child is told which and why")
    void masksAndPublishes() throws Exception {
        String title = "Dermaga " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String id = submit(title);
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("MODERATOR"));
        page.navigate("/moderation/queue");
        page.getByTitle(title).click();
        Locator item = page.locator("[id$=item]").first();
        item.locator(".heading").click();
        page.keyboard().press("s");
        assertThat(item.locator(".words mark.masked")).hasText(NUMBER + "[tanda 1]");
        assertThat(page.locator("[id$=':publish']")).containsText("Samarkan dan terbitkan");

        select(page, "[data-part=PROBLEM]", "nelayan");
        assertThat(page.locator("[id='marks:words']")).hasValue("nelayan");
        page.keyboard().press("m");
        assertThat(item.locator(".words span.masked")).hasText("nelayan");
        page.fill("[id='marks:words']", "PELAMPUNG");
        page.locator("[id$=':maskWords']").click();
        assertThat(item.locator(".words span.masked")).hasCount(2);
        Browser.assertNoViolations(page);
        photograph(page, "mask-desktop");
        page.locator(".marks li")
                .filter(new Locator.FilterOptions().setHasText("pelampung"))
                .locator("[id$=':unmask']")
                .click();
        assertThat(item.locator(".words span.masked")).hasCount(1);

        page.fill("[id$=':reason']", "Nomor dan pekerjaan kami samarkan, ya.");
        page.click("[id$=':publish']");
        assertThat(page.getByTitle(title)).hasCount(0);
        browser.assertNoProblems();

        Page visitor = browser.phone();
        visitor.navigate("/ideas/idea?id=" + id);
        assertThat(visitor.locator("main")).containsText("naik perahu [disamarkan]. Nomorku [disamarkan].");
        assertThat(visitor.locator("main")).not().containsText("3456");
        Page child = browser.phone();
        Demo.signIn(child, Demo.account("DELEGATE"));
        child.navigate("/my/ideas");
        Locator own = child.locator("#idea-" + id);
        assertThat(own).containsText("“" + NUMBER + "” Nomor telepon");
        assertThat(own).containsText("Nomor dan pekerjaan kami samarkan, ya.");
        own.getByText("Baca tulisanku yang asli").click();
        assertThat(own).containsText("naik perahu nelayan. Nomorku " + NUMBER);
        Browser.assertNoViolations(child);
        photograph(child, "masked-phone");
    }

    @Test
    @DisplayName(
            "A moderator undoes a publication while its seconds run, by one key; the offer goes by itself when they are over")
    void undoesAPublication() throws Exception {
        String title = "Mercusuar " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String id = submit(title);
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("MODERATOR"));
        page.navigate("/moderation/queue");
        page.getByTitle(title).click();
        Locator item = page.locator("[id$=item]").first();
        assertThat(item.locator(".heading")).containsText(title);
        page.click("[id$=':maskAndPublish']");
        assertThat(page.locator(".undo")).containsText(title);
        Page visitor = browser.phone();
        visitor.navigate("/ideas/idea?id=" + id);
        assertThat(visitor.locator("h1")).hasText(title);
        Browser.assertNoViolations(page);
        photograph(page, "undo-desktop");
        int first = Integer.parseInt(page.locator(".undo .left").textContent());
        page.waitForCondition(() -> Integer.parseInt(page.locator(".undo .left").textContent()) < first);

        page.locator("h1").click();
        page.keyboard().press("u");
        assertThat(page.locator("main")).containsText("Keputusan diurungkan");
        assertThat(item.locator(".heading")).containsText(title);
        Locator undo = page.locator(".undo").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(undo).hasCount(0);
        visitor.reload();
        assertThat(visitor.locator("main")).not().containsText(title);

        page.click("[id$=':publish']");
        assertThat(page.locator(".undo")).containsText(title);
        page.evaluate("() => { document.querySelector('.undo').until = Date.now() + 500; }");
        assertThat(undo).hasCount(0);
    }

    /** As somebody drags over the words. */
    private static void select(Page page, String part, String words) {
        page.evaluate(
                """
                ([part, words]) => {
                  const walker = document.createTreeWalker(document.querySelector(part), NodeFilter.SHOW_TEXT);
                  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
                    const at = text.data.indexOf(words);
                    if (at >= 0) { window.getSelection().setBaseAndExtent(text, at, text, at + words.length); return; }
                  }
                }""",
                List.of(part, words));
    }

    static Locator row(Page page, String title) {
        return page.locator(".waiting li").filter(new Locator.FilterOptions().setHasText(title));
    }

    static String submit(String title) throws Exception {
        return submit(title, "other", "Anak-anak berangkat naik perahu nelayan. Nomorku %s.".formatted(NUMBER));
    }

    static String submit(String title, String theme, String problem) throws Exception {
        String own = theme.equals("other") ? "\"ownTheme\": \"Laut bersih\"," : "";
        String idea =
                """
                {"theme": "%s", %s "title": "%s", "problem": "%s",
                 "proposal": "Kami usul ada satu perahu sekolah dengan pelampung."}"""
                        .formatted(theme, own, title, problem);
        HttpRequest request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1/ideas"))
                .header("Authorization", "Bearer " + Demo.account("DELEGATE").token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(idea))
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*?\"id\":\\s*(\\d+).*", "$1");
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
