package id.suara.ideas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
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

/** A child reads another's idea on a small phone, and says something to it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForumJourneyIT {

    private static final String NUMBER = "0812-3456-7890";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("S3 a child supports an idea and takes it back, without scripts, and sees no number")
    void supportsWithoutScripts() throws Exception {
        Page child = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        Demo.signIn(child, Demo.account("DELEGATE"));
        child.navigate("/ideas/idea?id=" + anothersIdea());
        int before = supportsOf(anothersIdea());
        child.click("[id$=':give']");
        assertThat(child.locator("main")).containsText("Dukunganmu tercatat");
        assertThat(child.locator("main")).containsText("Kamu mendukung ide ini");
        assertThat(child.locator("main")).not().containsText("anak mendukung");

        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/ideas/idea?id=" + anothersIdea());
        assertThat(organizer.locator("main")).containsText((before + 1) + " anak mendukung ide ini. Hanya panitia");

        child.click("[id$=':back']");
        assertThat(child.locator("main")).containsText("Dukunganmu dibatalkan");
        assertThat(child.locator("[id$=':give']")).isVisible();
    }

    @Test
    @DisplayName(
            "S12, S15 a comment is hinted at, waits for a moderator who sees what it answers, and is then read by all")
    void commentsAndIsRead() throws Exception {
        String idea = anothersIdea();
        Page child = browser.phone();
        Demo.signIn(child, Demo.account("DELEGATE"));
        child.navigate("/ideas/idea?id=" + idea);
        Browser.assertNoViolations(child);
        child.click("a[href*='/my/comment?idea=']");
        child.fill("[id$=':words']", "Setuju " + mark + ", telepon aku di " + NUMBER);
        Browser.assertNoViolations(child);
        child.click("[id$=':send']");
        assertThat(child.locator("#seen")).containsText(NUMBER);
        Browser.assertNoViolations(child);
        photograph(child, "comment-hint-phone");
        child.click("[id$=':send']");
        assertThat(child.locator("main")).containsText("Terima kasih, tanggapanmu terkirim");
        assertThat(child.locator(".comment.mine").filter(new Locator.FilterOptions().setHasText(mark)))
                .isVisible();
        Browser.assertNoViolations(child);
        child.navigate("/my/comments");
        assertThat(child.locator("main")).containsText("Sedang diperiksa lebih teliti");
        Browser.assertNoViolations(child);
        photograph(child, "my-comments-phone");

        Page visitor = browser.phone();
        visitor.navigate("/ideas/idea?id=" + idea);
        assertThat(visitor.locator("main")).not().containsText(mark);

        Page moderator = browser.desktop();
        Demo.signIn(moderator, Demo.account("MODERATOR"));
        moderator.navigate("/moderation/queue");
        moderator
                .locator(".pick")
                .filter(new Locator.FilterOptions().setHasText(mark))
                .click();
        Locator item = moderator.locator("[id$=item]").first();
        assertThat(item).containsText("Yang ditanggapi");
        assertThat(item.locator(".thread")).containsText(visitor.locator("h1").innerText());
        Browser.assertNoViolations(moderator);
        photograph(moderator, "queue-comment-desktop");
        item.locator("[id$=':clear']").click();
        assertThat(item).containsText("Dinyatakan aman");
        moderator.click("[id$=':publish']");
        assertThat(moderator.locator(".pick").filter(new Locator.FilterOptions().setHasText(mark)))
                .hasCount(0);

        visitor.reload();
        assertThat(visitor.locator(".story")).containsText("Dibaca moderator dan terbit");
        assertThat(visitor.locator(".story"))
                .containsText(isAnswered(idea) ? "Sudah dijawab" : "Menunggu jawaban panitia");
        assertThat(visitor.locator("#talk")).containsText(mark);
        Browser.assertNoViolations(visitor);
        photograph(visitor, "idea-phone");
        Page wide = browser.desktop();
        wide.navigate("/ideas/idea?id=" + idea);
        photograph(wide, "idea-desktop");

        child.navigate("/my/comments");
        Locator own = child.locator("article").filter(new Locator.FilterOptions().setHasText(mark));
        own.locator("summary").click();
        own.locator("button[name=withdraw]").click();
        assertThat(child.locator("main")).containsText("Tanggapanmu sudah kamu tarik");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("a comment is withdrawn that was read, also when another one was sent in a second window meanwhile")
    void withdrawsTheOneThatWasRead() throws Exception {
        Page child = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        Demo.signIn(child, Demo.account("DELEGATE"));
        say(child, mark + " pertama");
        child.navigate("/my/comments");
        Page second = child.context().newPage();
        say(second, mark + " kedua");

        own(child, mark + " pertama").locator("summary").click();
        own(child, mark + " pertama").locator("button[name=withdraw]").click();
        assertThat(child.locator("main")).containsText("Tanggapanmu sudah kamu tarik");
        assertThat(own(child, mark + " pertama").locator("button[name=withdraw]"))
                .hasCount(0);
        assertThat(own(child, mark + " kedua").locator("button[name=withdraw]")).hasCount(1);
    }

    @Test
    @DisplayName("a link that somebody sends presses no button, whatever it names")
    void isNotPressedByALink() throws Exception {
        Page child = browser.phone();
        Demo.signIn(child, Demo.account("DELEGATE"));
        say(child, mark);
        child.navigate("/my/comments");
        String number = own(child, mark).getAttribute("id").replace("comment-", "");
        Response answer =
                child.navigate("/my/comments?rows=rows&withdraw=" + number + "&jakarta.faces.ViewState=stateless");
        Assertions.assertThat(answer.status()).isEqualTo(403);
        child.navigate("/my/comments");
        assertThat(own(child, mark).locator("button[name=withdraw]")).hasCount(1);
    }

    private static void say(Page child, String words) throws Exception {
        child.navigate("/my/comment?idea=" + anothersIdea());
        child.fill("[id$=':words']", words);
        child.click("[id$=':send']");
        assertThat(child.locator("main")).containsText("tanggapanmu terkirim");
    }

    private static Locator own(Page child, String words) {
        return child.locator("article").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    @DisplayName(
            "S17, S20 a reader reports an idea in two taps without scripts, or goes to safeguarding, and sees the outcome")
    void reportsInTwoTaps() throws Exception {
        Page child = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        Demo.signIn(
                child,
                Demo.accounts().stream()
                        .filter(account -> account.role().equals("DELEGATE"))
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
        child.navigate("/ideas/idea?id=" + anothersIdea());
        String title = child.locator("h1").innerText();
        child.click("a.tell");
        child.click("[value^='Kata-katanya menyakiti']");
        assertThat(child.locator("main")).containsText("Terima kasih sudah memberi tahu kami");
        child.navigate("/my/reports");
        assertThat(child.locator("main")).containsText("akan membacanya lagi");

        Page visitor = browser.phone();
        visitor.navigate("/tell?about=idea:" + anothersIdea());
        Browser.assertNoViolations(visitor);
        photograph(visitor, "tell-visitor-phone");
        visitor.click("a.btn.care");
        assertThat(visitor).hasURL(java.util.regex.Pattern.compile(".*/report\\?about=idea:\\d+$"));

        Page moderator = browser.desktop();
        Demo.signIn(moderator, Demo.account("MODERATOR"));
        moderator.navigate("/moderation/queue");
        moderator.getByTitle(title).click();
        Locator item = moderator.locator("[id$=item]").first();
        assertThat(item).containsText("Dilaporkan pembaca");
        Browser.assertNoViolations(moderator);
        photograph(moderator, "queue-reported-desktop");
        moderator.click("[id$=':publish']");
        assertThat(moderator.getByTitle(title)).hasCount(0);
        // Nobody is told of a decision that can still be undone.
        child.reload();
        assertThat(child.locator("main")).containsText("akan membacanya lagi");
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute("update moderation_case set decided_at = decided_at - interval '31 seconds'"
                    + " where status = 'DECIDED' and subject_kind = 'idea' and reading > 1");
        }
        child.reload();
        assertThat(child.locator("main")).containsText("tetap boleh dibaca semua orang");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("A visitor narrows the ideas to those of a past congress, on a phone and by the API")
    void choosesAPastCongress() throws Exception {
        String idea = anothersIdea();
        long past = System.nanoTime();
        change("insert into congress values (" + past
                + ", 'Kongres Anak Indonesia 2020', '2020-11-20', '2020-11-22', 'Asia/Jakarta', 10, 1000, false, 1)");
        change("update idea set congress_id = " + past + " where id = " + idea);
        try {
            Page visitor = browser.phone();
            visitor.navigate("/ideas/?congress=" + past);
            assertThat(visitor.locator("article")).hasCount(1);
            assertThat(visitor.locator("article a").first()).hasAttribute("href", "/ideas/idea?id=" + idea);
            assertThat(visitor.locator("#congress option:checked")).hasText("Kongres Anak Indonesia 2020");
            Browser.assertNoViolations(visitor);
            photograph(visitor, "ideas-past-congress-phone");
            visitor.selectOption("#congress", "");
            visitor.click("form.find button");
            assertThat(visitor.locator("article h2 a[href='/ideas/idea?id=" + idea + "']"))
                    .hasCount(0);
            Assertions.assertThat(
                            ids(Demo.get("/api/v1/ideas?congress=" + past, null).body()))
                    .containsExactly(idea);
            browser.assertNoProblems();
        } finally {
            change("update idea set congress_id = (select id from congress where is_current) where id = " + idea);
            change("delete from congress where id = " + past);
        }
    }

    private static void change(String words) throws Exception {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(words);
        }
    }

    /** A published one that neither of the two delegates of these tests has written. */
    private static String anothersIdea() throws Exception {
        List<String> own = new ArrayList<>();
        for (Demo.Account account : Demo.accounts().stream()
                .filter(each -> each.role().equals("DELEGATE"))
                .limit(2)
                .toList()) {
            own.addAll(ids(Demo.get("/api/v1/my/ideas", account).body()));
        }
        return ids(Demo.get("/api/v1/ideas?limit=100", null).body()).stream()
                .filter(id -> !own.contains(id))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAnswered(String idea) throws Exception {
        return JsonParser.parseString(Demo.get("/api/v1/ideas/" + idea, null).body())
                .getAsJsonObject()
                .get("status")
                .getAsString()
                .equals("ANSWERED");
    }

    private static int supportsOf(String idea) throws Exception {
        return JsonParser.parseString(Demo.get("/api/v1/idea-supports", Demo.account("ORGANIZER"))
                        .body())
                .getAsJsonArray()
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .filter(row -> row.get("ideaId").getAsString().equals(idea))
                .findFirst()
                .orElseThrow()
                .get("supports")
                .getAsInt();
    }

    private static List<String> ids(String json) {
        return JsonParser.parseString(json).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(idea -> idea.get("id").getAsString())
                .toList();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
