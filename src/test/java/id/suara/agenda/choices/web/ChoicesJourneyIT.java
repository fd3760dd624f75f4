package id.suara.agenda.choices.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A delegate chooses an optional session, changes to another and gives it back; an organizer sees it and takes them out. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ChoicesJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final Demo.Account child = Demo.account("DELEGATE");

    @BeforeEach
    void theDemonstrationsCongress() throws SQLException {
        Demo.makeCurrent();
    }

    @Test
    void areChosenChangedAndGivenBackWithoutScripts() {
        Page phone = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        Demo.signIn(phone, child);
        phone.navigate("/my/schedule");
        phone.locator("a[href='/my/sessions']").click();
        assertThat(phone.locator("h1")).hasText("Acara pilihan");
        picture(phone, "sessions-phone");
        String first = phone.locator("li:has(button[name=choose])").first().getAttribute("id");
        phone.locator("#" + first + " button[name=choose]").click();
        assertThat(phone.locator(".notice.good")).containsText("Kamu dapat kursi");
        assertThat(phone.locator("#" + first)).containsText("Kamu ikut");
        picture(phone, "sessions-chosen-phone");
        phone.navigate("/my/schedule");
        assertThat(phone.locator("#" + first)).containsText("Pilihan");

        phone.navigate("/my/sessions");
        Locator another = phone.locator("li:has(button[name=change])").first();
        String second = another.getAttribute("id");
        another.getByText("Ganti ke acara ini").click();
        another.locator("button[name=change]").click();
        assertThat(phone.locator(".notice.good")).containsText("sudah diganti");
        assertThat(phone.locator("#" + first)).not().containsText("Kamu ikut");
        assertThat(phone.locator("#" + second)).containsText("Kamu ikut");
        Locator chosen = phone.locator("#" + second);
        chosen.getByText("Lepaskan kursiku").click();
        chosen.locator("button[name=give-back]").click();
        assertThat(phone.locator(".notice.good")).containsText("tidak lagi kamu pilih");
        assertThat(phone.locator("#" + second)).not().containsText("Kamu ikut");
    }

    @Test
    void areSeenByAnOrganizerWhoTakesOneOut() {
        Page phone = browser.phone();
        Demo.signIn(phone, child);
        phone.navigate("/my/sessions");
        Browser.assertNoViolations(phone);
        assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= 360"))
                .isTrue();
        Locator free = phone.locator("li:has(button[name=choose])").first();
        String title = free.locator("h3").innerText();
        free.locator("button[name=choose]").click();
        assertThat(phone.locator(".notice.good")).containsText("Kamu dapat kursi");
        Browser.assertNoViolations(phone);

        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        desktop.navigate("/agenda/sessions");
        assertThat(desktop.locator("h1")).hasText("Acara pilihan");
        desktop.getByTitle(title).click();
        assertThat(desktop.locator("#shown h2")).hasText(title);
        Browser.assertNoViolations(desktop);
        picture(desktop, "choosers-desktop");
        while (desktop.locator("#shown [id$=':ask']").count() > 0) {
            int before = desktop.locator("#shown [id$=':ask']").count();
            desktop.locator("#shown [id$=':ask']").first().click();
            assertThat(desktop.locator("#asked")).containsText("diberi tahu");
            desktop.locator("[id='taking:take-out']").click();
            assertThat(desktop.locator("#messages")).containsText("tidak lagi di");
            assertThat(desktop.locator("#shown [id$=':ask']")).hasCount(before - 1);
        }
        phone.navigate("/my/sessions");
        assertThat(phone.locator("main")).not().containsText("Kamu ikut");
        browser.assertNoProblems();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
