package id.suara.messaging.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator reads the mail that never left the machine. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MailDesksJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    @DisplayName("The desks of outgoing and caught mail are accessible on a phone and at a desk")
    void readsACaughtMailFromTheListToItsHtml() {
        for (Page page : List.of(browser.desktop(), browser.phone())) {
            Demo.signIn(page, Demo.account("ADMINISTRATOR"));

            page.navigate("/messaging/outbox");
            assertThat(page.locator("h1")).hasText("Surat keluar");
            assertThat(page.locator("main")).containsText("Tidak ada surat yang meninggalkan komputer ini.");
            assertThat(page.locator("tr[data-ri]").first()).containsText("@example.org");
            Browser.assertNoViolations(page);

            page.navigate("/messaging/caught");
            assertThat(page.locator("tr[data-ri]").first()).isVisible();
            Browser.assertNoViolations(page);

            // The newest mail is whichever journey sent it.
            Locator newest = page.locator("tr[data-ri] a").first();
            String subject = newest.innerText().strip();
            newest.click();
            assertThat(page).hasURL(Pattern.compile(".*/messaging/caught-mail\\?id=\\d+"));
            assertThat(page.locator("h1")).hasText(subject);
            assertThat(page.locator("main")).containsText("Tidak ada surat yang meninggalkan komputer ini.");
            assertThat(page.frameLocator("iframe").locator("a[href*='http']").first())
                    .isVisible();
            Browser.assertNoViolations(page);
        }
    }
}
