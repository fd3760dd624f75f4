package id.suara.ideas.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child of the demonstration writes an idea on a phone whose line comes and goes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SubmitJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private Page phone;

    @BeforeEach
    void anEmptyForm() throws Exception {
        Demo.makeCurrent();
        phone = browser.phone();
        Demo.signIn(phone, Demo.account("DELEGATE"));
        beginAnew();
    }

    @AfterEach
    void leaveNoDraft() {
        beginAnew();
    }

    @Test
    @DisplayName("what is like it is offered while a child writes, and stands in nobody's way")
    void offersWhatIsLikeIt() {
        phone.getByText("Tema lain", new Page.GetByTextOptions().setExact(true)).click();
        phone.fill("[id$=':ownTheme']", "Membaca");
        phone.click("[id$=':next']");
        phone.fill(
                "[id$=':problem']",
                "Buku di perpustakaan sekolah kami sudah tua, jadi kami ingin perpustakaan keliling datang.");
        phone.click("[id$=':next']");
        Locator like = phone.locator("#similar a")
                .filter(new Locator.FilterOptions().setHasText("Perpustakaan keliling setiap dua minggu"));
        assertThat(like).isVisible();
        assertThat(phone.locator("#similar")).containsText("Kamu juga boleh terus menulis");
        Browser.assertNoViolations(phone);

        phone.fill("[id$=':proposal']", "Mobil perpustakaan datang tiap minggu, dan kami yang memilih bukunya.");
        phone.click("[id$=':next']");
        assertThat(phone.locator("[id$=':title']")).isVisible();
        assertThat(phone.locator("[id$=':send']")).isEnabled();
        like.click();
        assertThat(phone.locator("h1")).hasText("Perpustakaan keliling setiap dua minggu");

        phone.navigate("/my/submit");
        phone.click("[id$=':next']");
        assertThat(phone.locator("[id$=':problem']")).hasValue(Pattern.compile("Buku di perpustakaan.*"));
        phone.fill("[id$=':problem']", "Lampu jalan mati sejak lama sekali, kami takut gelap.");
        phone.click("[id$=':next']");
        phone.fill("[id$=':proposal']", "Tolong ganti bohlamnya.");
        phone.click("[id$=':next']");
        assertThat(phone.locator("[id$=':title']")).isVisible();
        assertThat(like).hasCount(0);
    }

    @Test
    @DisplayName("Part of S6: what a child typed without a line is on the form again when the line is back")
    void keepsOnTheDeviceWhatWasTypedWithoutALine() {
        phone.context().setOffline(true);
        phone.fill("[id$=':ownTheme']", "Air minum di pulau");
        assertThat(phone.locator("#draft-saved")).containsText("Tersimpan di ponsel ini");
        Page again = phone.context().newPage();
        phone.close();
        again.context().setOffline(false);
        phone = again;
        again.navigate("/my/submit");
        assertThat(again.locator("[id$=':ownTheme']")).hasValue("Air minum di pulau");
        assertThat(again.locator("#draft-back")).isVisible();
        Browser.assertNoViolations(again);
        again.click("#draft-drop");
        assertThat(again.locator("[id$=':ownTheme']")).hasValue("");
        browser.assertNoProblems();
    }

    private void beginAnew() {
        phone.navigate("/my/submit");
        phone.evaluate("window.localStorage.clear()");
        phone.navigate("/my/submit");
        if (phone.locator("[id$=':restart']").count() > 0) {
            phone.click("[id$=':restart']");
            assertThat(phone.locator("[id$=':restart']")).hasCount(0);
        }
    }
}
