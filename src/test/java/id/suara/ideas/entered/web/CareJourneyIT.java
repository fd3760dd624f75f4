package id.suara.ideas.entered.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import java.nio.file.Path;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A chaperone enters what a child without a phone says; the child signs in on a borrowed one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CareJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String title = "Jembatan kami " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName(
            "S28 an organizer gives a chaperone an account, the chaperone enters an idea, and only the child sends it")
    void entersForAChildWhoConfirms() {
        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/delegates/chaperones");
        organizer.getByText("Endah Lestari").first().click();
        organizer.fill("[id='account:login']", Demo.account("CHAPERONE").login());
        organizer.click("[id='account:give']");
        assertThat(organizer.locator("main")).containsText("Akunnya sudah ditetapkan");
        Browser.assertNoViolations(organizer);

        Page chaperone = browser.phone();
        Demo.signIn(chaperone, Demo.account("CHAPERONE"));
        chaperone.click("a[href='/care/']");
        Browser.assertNoViolations(chaperone);
        chaperone.click("a[href*='/care/enter']");
        Browser.assertNoViolations(chaperone);
        chaperone
                .getByText("Tema lain", new Page.GetByTextOptions().setExact(true))
                .click();
        chaperone.fill("[id$=':ownTheme']", "Jembatan");
        chaperone.fill("[id$=':problem']", "Jembatan bambu kami goyang dan licin.");
        chaperone.fill("[id$=':proposal']", "Kami usul jembatan itu diberi pegangan di kedua sisi.");
        chaperone.fill("[id$=':title']", title);
        chaperone.click("[id$=':save']");
        assertThat(chaperone.locator("main")).containsText("menunggu persetujuan anak");
        assertThat(chaperone.locator("main")).containsText(title);
        Browser.assertNoViolations(chaperone);
        photograph(chaperone, "care-phone");

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
        child.click("a[href='/my/entered']");
        assertThat(child.locator("main")).containsText("Jembatan bambu kami goyang");
        photograph(child, "entered-phone");
        child.locator("article")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("button[name=yes]")
                .click();
        assertThat(child.locator("main")).containsText(title);
        chaperone.reload();
        assertThat(chaperone.locator("main")).not().containsText(title);

        Page moderator = browser.desktop();
        Demo.signIn(moderator, Demo.account("MODERATOR"));
        moderator.navigate("/moderation/queue");
        moderator.getByTitle(title).click();
        assertThat(moderator.locator("[id$=item]").first()).containsText("ditulis bersama pendamping");
        moderator.click("[id$=':publish']");
        assertThat(moderator.getByTitle(title)).hasCount(0);
        Page visitor = browser.phone();
        visitor.navigate("/ideas/?q=" + title.replace(" ", "+"));
        visitor.click("article h2 a");
        assertThat(visitor.locator("main")).containsText("ditulis bersama pendamping");
        Browser.assertNoViolations(visitor);

        child.navigate("/my/ideas");
        Locator own = child.locator("article").filter(new Locator.FilterOptions().setHasText(title));
        own.locator(".take-back summary").click();
        own.locator("button[name=withdraw]").click();
        assertThat(child.locator("main")).containsText("Idemu sudah kamu tarik");
        organizer.click("[id='account:take']");
        assertThat(organizer.locator("main")).containsText("Akunnya sudah dilepaskan");
        browser.assertNoProblems();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
