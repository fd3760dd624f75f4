package id.suara.webinars.feedback.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.webinars.web.WebinarVisit;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After a webinar: an organizer adds the recording, an attendee watches it and says what they thought. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AfterwardsJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final WebinarVisit visit = new WebinarVisit();

    @Test
    void hasARecordingForAttendeesAndTheirThoughtsForOrganizers() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        visit.plan(desktop);
        Page phone = browser.phone();
        String own = visit.attend(phone, "Siti Aminah");
        assertThat(phone.locator("#feedback")).hasCount(0);
        visit.move("-3 hours", "-1 hour");

        desktop.locator(".tabs").getByText("Materi").click();
        Browser.assertNoViolations(desktop);
        desktop.locator("[id='edit:save']").click();
        assertThat(desktop.locator("[id='edit:title-error']")).isVisible();
        desktop.getByText("Rekaman", new Page.GetByTextOptions().setExact(true)).click();
        desktop.locator("[id='edit:title']").fill("Rekaman lengkap");
        desktop.locator("[id='edit:titleEn']").fill("Whole recording");
        desktop.locator("[id='edit:address']").fill("https://video.example/w/1");
        desktop.locator("[id='edit:prepare']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Belum terlihat oleh peserta");
        Browser.assertNoViolations(desktop);
        phone.navigate(own);
        assertThat(phone.locator("#materials")).hasCount(0);
        desktop.getByText("Tampilkan sekarang").click();
        assertThat(desktop.locator(".notice.good")).containsText("sudah terlihat");
        assertThat(desktop.locator("[id='list:rows']")).containsText("Peserta yang punya tempat");
        Browser.assertNoViolations(desktop);
        WebinarVisit.picture(desktop, "webinar-materials-desktop");

        phone.navigate("/webinars/webinar?id=" + visit.id());
        assertThat(phone.locator("#materials")).hasCount(0);
        phone.navigate(own);
        assertThat(phone.locator("#materials a")).hasAttribute("href", "https://video.example/w/1");
        say(phone);

        desktop.locator(".tabs").getByText("Umpan balik").click();
        assertThat(desktop.locator("#few")).containsText("begitu ada 5 jawaban");
        Browser.assertNoViolations(desktop);
        visit.run("insert into webinar_feedback (id, webinar_id, useful, clear, keep, said_on, mixed)"
                + " select gen_random_uuid(), " + visit.id() + ", 4, 2, 'Contoh ' || n, current_date, false"
                + " from generate_series(1, 4) n");
        desktop.reload();
        assertThat(desktop.locator("main")).containsText("Rata-rata 4,2 dari 5");
        assertThat(desktop.locator("main")).containsText("4 (80 %)");
        assertThat(desktop.locator("main")).containsText("Lebih banyak contoh");
        Browser.assertNoViolations(desktop);
        WebinarVisit.picture(desktop, "webinar-feedback-desktop");

        takeAway(desktop);
        phone.navigate(own);
        assertThat(phone.locator("#materials")).hasCount(0);
        browser.assertNoProblems();
    }

    private static void say(Page phone) {
        assertThat(phone.locator("#feedback")).containsText("tanpa nama");
        Browser.assertNoViolations(phone);
        WebinarVisit.picture(phone, "webinar-feedback-phone");
        phone.locator("[id='thoughts:improve']").fill("Lebih banyak contoh");
        phone.locator("[id='thoughts:send']").click();
        assertThat(phone.locator("[id='thoughts:useful-error']")).isVisible();
        assertThat(phone.locator("[id='thoughts:improve']")).hasValue("Lebih banyak contoh");
        Browser.assertNoViolations(phone);
        phone.getByText("5, sangat berguna").click();
        phone.getByText("4, jelas").click();
        phone.locator("[id='thoughts:send']").click();
        assertThat(phone.locator("#feedback")).containsText("sudah kami terima");
        assertThat(phone.locator("[id='thoughts:send']")).hasCount(0);
    }

    private static void takeAway(Page desktop) {
        desktop.locator(".tabs").getByText("Materi").click();
        desktop.locator("[id='list:rows'] a.edit").click();
        assertThat(desktop.locator("[id='edit:title']")).hasValue("Rekaman lengkap");
        desktop.locator("[id='edit:remove']").click();
        assertThat(desktop.locator(".notice.good")).containsText("tidak terlihat lagi");
    }
}
