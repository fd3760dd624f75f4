package id.suara.ideas.coauthors.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.platform.rest.Together;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child asks a friend to write along, on two small phones. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CoauthorsJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String title = "Lapangan kami " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName(
            "S6, S11 a child makes a code while writing, a friend of the same delegation joins with it, and either may part")
    void writesTogether() throws Exception {
        Page child = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        Demo.signIn(child, Demo.account("DELEGATE"));
        child.navigate("/my/submit");
        if (child.locator("[id$=':restart']").count() > 0) {
            child.click("[id$=':restart']");
        }
        child.getByText("Tema lain", new Page.GetByTextOptions().setExact(true)).click();
        child.fill("[id$=':ownTheme']", "Lapangan bermain");
        child.click("[id$=':next']");
        child.fill("[id$=':problem']", "Lapangan kami tergenang air setiap kali hujan turun.");
        child.click("[id$=':next']");
        child.fill("[id$=':proposal']", "Kami usul ada selokan di sekeliling lapangan.");
        child.click("[id$=':next']");
        child.fill("[id$=':title']", title);
        child.click("[id$=':invite']");
        child.click("[id$=':make']");
        String code = child.locator(".code").innerText();
        photograph(child, "invite-code-phone");

        Page friend = browser.phone();
        Demo.signIn(
                friend,
                Demo.accounts().stream()
                        .filter(account -> account.role().equals("DELEGATE"))
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
        friend.navigate("/my/ideas");
        friend.click("a[href='/my/together']");
        Browser.assertNoViolations(friend);
        friend.fill("[id$=':code']", code);
        friend.click("[id$=':look']");
        assertThat(friend.locator("main")).containsText("dari delegasi lain");
        Browser.assertNoViolations(friend);
        Together.asOneDelegation(() -> {
            friend.fill("[id$=':code']", code);
            friend.click("[id$=':look']");
            assertThat(friend.locator("main")).containsText("Mau ikut ide ini?");
            assertThat(friend.locator("main")).not().containsText(title);
            Browser.assertNoViolations(friend);
            photograph(friend, "together-asked-phone");
            friend.click("[id$=':yes']");
            assertThat(friend.locator("main")).containsText("Kamu ikut menulis ide ini");
        });
        Browser.assertNoViolations(friend);
        photograph(friend, "together-phone");

        child.navigate("/my/invite");
        assertThat(child.locator("main article")).hasCount(1);
        child.navigate("/my/submit?step=4");
        assertThat(child.locator("[id$=':title']")).hasValue(title);
        child.click("[id$=':send']");
        assertThat(child.locator("main")).containsText("Menunggu dibaca");
        child.locator("article")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("a[href^='/my/invite']")
                .click();
        assertThat(child.locator("main article")).hasCount(1);
        photograph(child, "invite-friends-phone");

        Page moderator = browser.desktop();
        Demo.signIn(moderator, Demo.account("MODERATOR"));
        moderator.navigate("/moderation/queue");
        moderator.getByTitle(title).click();
        assertThat(moderator.locator("[id$=item]").first()).containsText("bersama Anggrek Bulan");
        moderator.click("[id$=':publish']");
        assertThat(moderator.getByTitle(title)).hasCount(0);
        Page visitor = browser.phone();
        visitor.navigate("/ideas/?q=" + title.replace(" ", "+"));
        assertThat(visitor.locator("article").first()).containsText(", Anggrek Bulan · Maluku");
        Browser.assertNoViolations(visitor);
        visitor.click("article h2 a");
        assertThat(visitor.locator("main")).containsText(", Anggrek Bulan · Maluku");
        photograph(visitor, "idea-together-phone");

        friend.reload();
        Locator joint = friend.locator("article").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(joint).containsText("Sudah terbit");
        joint.locator("summary").click();
        joint.locator("button[name=leave]").click();
        assertThat(friend.locator("main")).containsText("Kamu tidak lagi ikut ide itu");
        child.navigate("/my/ideas");
        Locator own = child.locator("article").filter(new Locator.FilterOptions().setHasText(title));
        own.locator(".take-back summary").click();
        own.locator("button[name=withdraw]").click();
        assertThat(child.locator("main")).containsText("Idemu sudah kamu tarik");
        browser.assertNoProblems();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
