package id.suara.webinars.talk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.webinars.web.WebinarVisit;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Attendees ask on their phones, a moderator lets questions through, and the list changes by itself under what is typed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TalkJourneyIT {

    private static final int PATIENCE = 30_000;

    @RegisterExtension
    final Browser browser = new Browser();

    private final WebinarVisit visit = new WebinarVisit();

    @Test
    void isAskedLetThroughSeenAndSupportedWhileTheWebinarRuns() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        visit.plan(desktop);
        Page siti = browser.phone();
        visit.attend(siti, "Siti Aminah");
        ask(siti);

        Page budi = browser.phone();
        visit.attend(budi, "Budi Santoso");
        visit.move("5 minutes", "125 minutes");
        budi.reload();
        budi.locator("#talk").click();
        assertThat(budi.locator("#live")).containsText("Belum ada pertanyaan");
        budi.locator("[id='talk:words']").fill("Baru setengah jadi");

        desktop.navigate("/webinars/questions?id=" + visit.id());
        assertThat(desktop.locator("main")).containsText("Bagaimana merujuk anak?");
        Browser.assertNoViolations(desktop);
        WebinarVisit.picture(desktop, "webinar-questions-desktop");
        desktop.getByText("Tampilkan", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(desktop.locator("main")).containsText("Tandai sudah dijawab");

        assertThat(budi.locator("#asked"))
                .containsText("Bagaimana merujuk anak?", new ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(budi.locator("#asked")).containsText("Siti Aminah, Dinas Sosial, Bali");
        assertThat(budi.locator("[id='talk:words']")).hasValue("Baru setengah jadi");
        Browser.assertNoViolations(budi);
        budi.locator("button[name='support']").click();
        assertThat(budi.locator("#asked")).containsText("1 dukungan");
        assertThat(budi.locator("[id='talk:words']")).hasValue("Baru setengah jadi");
        WebinarVisit.picture(budi, "webinar-talk-phone");
        budi.locator("button[name='take-back']").click();
        assertThat(budi.locator("#asked")).containsText("0 dukungan");

        hide(desktop);
        assertThat(budi.locator("#asked")).hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
        siti.reload();
        assertThat(siti.locator("#own")).containsText("Pertanyaan ini di luar topik");
        browser.assertNoProblems();
    }

    private static void ask(Page siti) {
        siti.locator("#talk").click();
        assertThat(siti.locator("h1")).hasText("Pertanyaan untuk narasumber");
        Browser.assertNoViolations(siti);
        siti.locator("[id='talk:named']").check();
        siti.locator("[id='talk:send']").click();
        assertThat(siti.locator("[id='talk:words-error']")).isVisible();
        assertThat(siti.locator("[id='talk:named']")).isChecked();
        Browser.assertNoViolations(siti);
        siti.locator("[id='talk:words']").fill("Bagaimana merujuk anak?");
        siti.locator("[id='talk:send']").click();
        assertThat(siti.locator(".notice.good")).containsText("Moderator membacanya dulu");
        assertThat(siti.locator("#own")).containsText("Menunggu moderator");
        Browser.assertNoViolations(siti);
        WebinarVisit.picture(siti, "webinar-asked-phone");
    }

    private void hide(Page desktop) {
        desktop.getByText("Jangan tampilkan").first().click();
        desktop.locator("[id='hiding:hide']").click();
        assertThat(desktop.locator(".notice.care[role=alert]:not([hidden])")).containsText("Pilih alasannya");
        Browser.assertNoViolations(desktop);
        desktop.getByText("Di luar topik").click();
        desktop.locator("[id='hiding:hide']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Penanya melihat alasannya");
    }

    @Test
    void isAskedAndSupportedWithoutScripts() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        visit.plan(desktop);
        Page siti = browser.phone();
        visit.attend(siti, "Siti Aminah");
        siti.locator("#talk").click();
        siti.locator("[id='talk:words']").fill("Apa dasar hukumnya?");
        siti.locator("[id='talk:send']").click();
        assertThat(siti.locator("#own")).containsText("Menunggu moderator");
        visit.run("update webinar_question set status = 'SHOWN' where webinar_id = " + visit.id());
        Page plain = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        visit.attend(plain, "Budi Santoso");
        plain.locator("#talk").click();
        plain.locator("[id='talk:words']").fill("Baru setengah jadi");
        plain.locator("button[name='support']").click();
        assertThat(plain.locator("#asked")).containsText("1 dukungan");
        assertThat(plain.locator("#asked")).not().containsText("Siti");
        assertThat(plain.locator("[id='talk:words']")).hasValue("Baru setengah jadi");
        plain.locator("[id='talk:send']").click();
        assertThat(plain.locator("#own")).containsText("Baru setengah jadi");
        visit.move("-3 hours", "-1 hour");
        plain.getByText("Lihat lagi").click();
        assertThat(plain.locator("main")).containsText("pertanyaan baru tidak diterima lagi");
        assertThat(plain.locator("[id='talk:words']")).hasCount(0);
        Browser.assertNoViolations(siti);
    }
}
