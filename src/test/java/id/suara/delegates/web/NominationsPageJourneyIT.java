package id.suara.delegates.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("The nominations page, once the phase is over,")
class NominationsPageJourneyIT {

    private static final String CLOSED = "Masa nominasi sedang ditutup";
    private static final String NOMINATION =
            "where kind = 'NOMINATION' and congress_id = (select id from congress where is_current)";

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void close() throws SQLException {
        Demo.makeCurrent();
        update(
                "update phase set opens_at = opens_at - interval '1000 days', closes_at = closes_at - interval '1000 days' "
                        + NOMINATION);
    }

    @AfterEach
    void reopen() throws SQLException {
        update(
                "update phase set opens_at = opens_at + interval '1000 days', closes_at = closes_at + interval '1000 days' "
                        + NOMINATION);
    }

    @Test
    @DisplayName("tells an office so before it has chosen a file, on a phone too")
    void tellsTheOffice() {
        Page page = opened(browser.phone(), "PROVINCIAL_OFFICER");
        assertThat(page.locator("main")).containsText(CLOSED);
        assertThat(page.locator("input[type=file]")).hasCount(0);
        Browser.assertNoViolations(page);
    }

    @Test
    @DisplayName("says so to an office that wants to nominate one child, too")
    void tellsTheOfficeOnTheForm() {
        Page page = browser.phone();
        Demo.signIn(page, Demo.account("PROVINCIAL_OFFICER"));
        page.navigate("/delegates/nominate");
        assertThat(page.locator("main")).containsText(CLOSED);
        assertThat(page.locator("[id='nominate:send']")).hasCount(0);
        Browser.assertNoViolations(page);
    }

    @Test
    @DisplayName("still takes an organizer's file")
    void takesAnOrganizersFile() {
        Page page = opened(browser.desktop(), "ORGANIZER");
        assertThat(page.locator("input[type=file]")).hasCount(1);
        assertThat(page.locator("main")).not().containsText(CLOSED);
    }

    private static Page opened(Page page, String role) {
        Demo.signIn(page, Demo.account(role));
        page.navigate("/delegates/nominations");
        assertThat(page.locator("h1")).isVisible();
        return page;
    }

    private static void update(String sql) throws SQLException {
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) != 1) {
                throw new IllegalStateException("The demonstration has no phase of nomination");
            }
        }
    }
}
