package id.suara.webinars.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.suara.Browser;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody of an office registers three colleagues on a phone; one of them confirms by their own mail. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WebinarGroupJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = Long.toString(System.nanoTime(), 36);
    private final String title = "Rujukan rombongan " + mark;

    @Test
    void colleaguesAreRegisteredTogetherAndConfirmEachForThemselves() throws SQLException {
        long webinar = OpenWebinar.of(title, 2);
        Page phone = browser.phone();
        phone.navigate("/webinars/webinar?id=" + webinar);
        phone.getByText("Mendaftarkan beberapa orang sekaligus?").click();
        assertThat(phone.locator("h1")).hasText("Daftarkan beberapa orang");
        Browser.assertNoViolations(phone);
        fill(
                phone,
                "Siti Aminah, S.Sos., satu-" + mark + "@example.org, pekerja sosial\n"
                        + "Budi tanpa surel\n"
                        + "Citra, satu-" + mark + "@example.org, staf");
        phone.locator("[id='group:send']").click();
        assertThat(phone.locator("#faults li")).hasCount(3);
        assertThat(phone.locator("#faults")).containsText("Baris 2 (Budi tanpa surel)");
        assertThat(phone.locator("#faults")).containsText("Surel ini sudah ada di baris sebelumnya");
        assertThat(phone.locator("[id='group:people']"))
                .hasValue("Siti Aminah, S.Sos., satu-" + mark
                        + "@example.org, pekerja sosial\nBudi tanpa surel\nCitra, satu-" + mark + "@example.org, staf");
        assertThat(phone.locator("[id='group:institution']")).hasValue("Dinas Sosial Kota Denpasar");
        assertThat(phone.locator("[id='group:known']")).isChecked();
        Browser.assertNoViolations(phone);
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
        picture(phone, "webinar-group-faults-phone");
        phone.locator("[id='group:people']")
                .fill("Siti Aminah, S.Sos., satu-" + mark + "@example.org, pekerja sosial\nBudi; dua-" + mark
                        + "@example.org; staf\nCitra\ttiga-" + mark + "@example.org\tstaf");
        phone.locator("[id='group:send']").click();
        assertThat(phone.locator("#sent")).containsText("3 orang akan menerima surel");
        assertThat(phone.locator("#sent")).containsText("1 orang di urutan terakhir masuk daftar tunggu");
        Browser.assertNoViolations(phone);
        picture(phone, "webinar-group-sent-phone");
        phone.navigate(OpenWebinar.link("dua-" + mark + "@example.org"));
        assertThat(phone.locator("#standing")).containsText("Dengan mengonfirmasi, Anda setuju");
        Browser.assertNoViolations(phone);
        phone.locator("[id='verification:verify']").click();
        assertThat(phone.locator("#standing")).containsText("Anda punya tempat");
        assertThat(OpenWebinar.first("select count(*) from webinar_registration where verified_at is not null and"
                        + " webinar_id = " + webinar))
                .isEqualTo("1");
        browser.assertNoProblems();
    }

    @Test
    void theFormWorksWithoutScriptsAndTellsWhatIsMissing() throws SQLException {
        long webinar = OpenWebinar.of(title, 5);
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        page.navigate("/webinars/group?id=" + webinar);
        page.locator("[id='group:people']").fill("Siti, satu-" + mark + "@example.org, staf");
        page.locator("[id='group:send']").click();
        for (String field : new String[] {"institutionKind", "institution", "provinceCode", "known"}) {
            assertThat(page.locator("[id='group:" + field + "-error']")).isVisible();
        }
        assertThat(page.locator("[id='group:people']")).hasValue("Siti, satu-" + mark + "@example.org, staf");
        fill(page, "Siti, satu-" + mark + "@example.org, staf");
        page.locator("[id='group:send']").click();
        assertThat(page.locator("#sent")).containsText("1 orang akan menerima surel");
        assertThat(OpenWebinar.link("satu-" + mark + "@example.org")).contains("/webinars/mine?link=");
    }

    private static void fill(Page page, String people) {
        page.locator("[id='group:institutionKind']").selectOption("SOCIAL_OFFICE");
        page.locator("[id='group:institution']").fill("Dinas Sosial Kota Denpasar");
        page.locator("[id='group:provinceCode']").selectOption(new SelectOption().setValue("51.71"));
        page.locator("[id='group:people']").fill(people);
        page.locator("[id='group:known']").check();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
