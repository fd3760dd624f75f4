package id.suara.ideas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a child is writing is kept while they write. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DraftJourneyIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void begin() throws Exception {
        Demo.makeCurrent();
        drop();
    }

    @AfterEach
    void drop() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1/my/draft"))
                .header("Authorization", "Bearer " + Demo.account("DELEGATE").token())
                .DELETE()
                .build();
        HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.discarding());
    }

    @Test
    @DisplayName("Part of S6: a draft is kept on the phone as it is typed, and at the server after a pause")
    void keepsADraftAtTheServerWhileItIsTyped() throws Exception {
        Page page = browser.phone();
        Demo.signIn(page, Demo.account("DELEGATE"));
        page.navigate("/my/submit?fresh=true");
        page.locator("[name='write:theme'][value=other]").check();
        page.fill("[id='write:ownTheme']", "Laut tanpa sampah");
        assertThat(page.locator("#draft-saved")).containsText("Tersimpan di ponsel ini");
        assertThat(page.locator("#draft-saved")).containsText("dan di Suara", PATIENTLY);
        Browser.assertNoViolations(page);

        page.evaluate("localStorage.clear()");
        page.navigate("/my/submit");
        assertThat(page.locator("[id='write:ownTheme']")).hasValue("Laut tanpa sampah");
        assertThat(page.locator("main")).containsText("masih kami simpan");
        Page another = browser.phone();
        Demo.signIn(another, Demo.account("DELEGATE"));
        another.navigate("/my/submit");
        assertThat(another.locator("[id='write:ownTheme']")).hasValue("Laut tanpa sampah");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("Without the page's own token, or without signing in, nothing is kept at the server")
    void keepsNothingForAnotherSite() throws Exception {
        Page page = browser.phone();
        Demo.signIn(page, Demo.account("DELEGATE"));
        page.navigate("/my/submit?fresh=true");
        Object forged =
                page.evaluate("fetch('/my/draft', {method: 'POST', body: new URLSearchParams({title: 'Palsu'})})"
                        + ".then(answer => answer.status)");
        Assertions.assertThat(forged).isEqualTo(403);
        Assertions.assertThat(
                        Demo.get("/api/v1/my/draft", Demo.account("DELEGATE")).statusCode())
                .isEqualTo(404);
    }
}
