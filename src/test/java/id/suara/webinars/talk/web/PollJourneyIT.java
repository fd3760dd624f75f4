package id.suara.webinars.talk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.webinars.web.WebinarVisit;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A moderator asks attendees something live; they answer on their phones and see what the others said. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PollJourneyIT {

    private static final int PATIENCE = 30_000;

    @RegisterExtension
    final Browser browser = new Browser();

    private final WebinarVisit visit = new WebinarVisit();

    @Test
    void isPreparedOpenedAnsweredChangedAndClosed() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        visit.plan(desktop);
        Page phone = browser.phone();
        visit.attend(phone, "Siti Aminah");
        visit.move("5 minutes", "125 minutes");
        phone.reload();
        phone.locator("#talk").click();
        phone.locator("[id='talk:words']").fill("Baru setengah jadi");

        desktop.locator(".tabs").getByText("Jajak pendapat").click();
        assertThat(desktop.locator("h1")).containsText("Jajak pendapat: Perlindungan anak");
        prepare(desktop);
        desktop.getByText("Buka untuk peserta").click();
        assertThat(desktop.getByText("Tutup", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        assertThat(phone.locator("#live"))
                .containsText("Sudah punya SOP rujukan?", new ContainsTextOptions().setTimeout(PATIENCE));
        Browser.assertNoViolations(phone);
        phone.locator("button[name='vote']").click();
        assertThat(phone.locator("[role=alert]")).containsText("Pilih dulu jawaban Anda");
        phone.getByText("Belum", new Page.GetByTextOptions().setExact(true)).click();
        phone.locator("button[name='vote']").click();
        assertThat(phone.locator(".results")).containsText("Belum: 1 (100 %)");
        assertThat(phone.locator("[id='talk:words']")).hasValue("Baru setengah jadi");
        Browser.assertNoViolations(phone);
        WebinarVisit.picture(phone, "webinar-poll-phone");
        phone.getByText("Sudah", new Page.GetByTextOptions().setExact(true)).click();
        phone.locator("button[name='vote']").click();
        assertThat(phone.locator(".results")).containsText("Sudah: 1 (100 %)");

        assertThat(desktop.locator("main")).containsText("1 (100 %)", new ContainsTextOptions().setTimeout(PATIENCE));
        Browser.assertNoViolations(desktop);
        WebinarVisit.picture(desktop, "webinar-polls-desktop");
        desktop.getByText("Tutup", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(desktop.getByText("Buka lagi")).isVisible();
        assertThat(phone.locator("#live"))
                .containsText("Sudah ditutup. 1 peserta menjawab", new ContainsTextOptions().setTimeout(PATIENCE));
        browser.assertNoProblems();
    }

    private static void prepare(Page desktop) {
        Browser.assertNoViolations(desktop);
        desktop.locator("[id='prepare:question']").fill("Sudah punya SOP rujukan?");
        desktop.locator("[id='prepare:questionEn']").fill("Do you have a procedure?");
        desktop.locator("[id='prepare:options']").fill("Sudah\nBelum");
        desktop.locator("[id='prepare:optionsEn']").fill("Yes");
        desktop.locator("[id='prepare:save']").click();
        assertThat(desktop.locator("[id='prepare:optionsEn-error']")).containsText("sebanyak yang di atas");
        desktop.locator("[id='prepare:optionsEn']").fill("Yes\nNot yet");
        desktop.locator("[id='prepare:save']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Tersimpan");
    }
}
