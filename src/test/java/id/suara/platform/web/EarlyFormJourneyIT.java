package id.suara.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a slow line a desk's form is there, and is sent, before the scripts of its page are. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("A desk's form that is sent before its scripts have run")
class EarlyFormJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("is taken, and keeps what was written when something is missing")
    void isTaken() {
        Page organizer = browser.page(new NewContextOptions().setJavaScriptEnabled(false));
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/delegates/invitations");
        organizer.locator("[id$='invitation:label']").fill("SMP 3 Ambon");
        organizer.locator("[id$='invitation:give']").click();
        assertThat(organizer.locator("h1")).hasText("Undangan");
        assertThat(organizer.locator("[id$='invitation:label']")).hasValue("SMP 3 Ambon");
        assertThat(organizer.locator("[id$='province-error']")).isVisible();
    }
}
