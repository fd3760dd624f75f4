package id.suara.messaging.reminders.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RemindersJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("An organizer chooses when reminders of one kind go; an administrator only looks")
    void choosesWhen() {
        Page desk = browser.desktop();
        Demo.signIn(desk, Demo.account("ORGANIZER"));
        desk.navigate("/messaging/reminders");
        Browser.assertNoViolations(desk);
        photograph(desk, "reminders-desktop");
        Locator offers =
                desk.locator("section.card").filter(new Locator.FilterOptions().setHasText("Tawaran tempat berakhir"));
        assertThat(offers.getByLabel("1 hari sebelumnya", new Locator.GetByLabelOptions().setExact(true)))
                .isChecked();
        offers.getByLabel("3 jam sebelumnya").focus();
        desk.keyboard().press("Space");
        offers.getByText("Simpan").focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator("main")).containsText("Pilihan tersimpan.");
        assertThat(offers.getByLabel("3 jam sebelumnya")).isChecked();
        offers.getByLabel("3 jam sebelumnya").uncheck();
        offers.getByText("Simpan").click();
        assertThat(offers.getByLabel("3 jam sebelumnya")).not().isChecked();

        Page phone = browser.phone();
        Demo.signIn(phone, Demo.account("ADMINISTRATOR"));
        phone.navigate("/messaging/reminders");
        assertThat(phone.getByText("Simpan", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        Browser.assertNoViolations(phone);
        photograph(phone, "reminders-phone");
        browser.assertNoProblems();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
