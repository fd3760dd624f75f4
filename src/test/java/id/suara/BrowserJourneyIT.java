package id.suara;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opentest4j.AssertionFailedError;

/** The browser that all journeys trust sees what it must. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BrowserJourneyIT {

    // Not registered: what it finds is checked here.
    private final Browser suspicious = new Browser();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void reachesTheServerFromAPhone() {
        Page page = browser.phone();
        assertThat(page.navigate("/health/live").status()).isEqualTo(200);
        assertThat(page.evaluate("screen.width")).isEqualTo(360);
    }

    @Test
    void noticesARequestToAnotherHost() {
        Page page = suspicious.desktop();
        page.navigate("/health/live");
        page.setContent(
                "<!doctype html><html lang='id'><title>x</title><img alt='' src='http://127.0.0.1:9/x.png'></html>");
        assertThat(catchFailure()).hasMessageContaining("127.0.0.1:9/x.png");
    }

    @Test
    void noticesWhatAxeNotices() {
        Page page = browser.desktop();
        page.setContent("<!doctype html><html><title>x</title><img src='data:,'></html>");
        try {
            Browser.assertNoViolations(page);
        } catch (AssertionError violations) {
            assertThat(violations).hasMessageContaining("image-alt").hasMessageContaining("html-has-lang");
            return;
        }
        throw new AssertionFailedError("axe saw nothing");
    }

    private AssertionError catchFailure() {
        try {
            suspicious.close();
        } catch (AssertionError failure) {
            return failure;
        }
        throw new AssertionFailedError("nothing was noticed");
    }
}
