package id.suara.messaging.announcements.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.suara.Browser;
import id.suara.Demo;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organizer announces something, and a child reads it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnnouncementsJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName(
            "An organizer sees whom it reaches while choosing, previews each reader, releases; a child reads it on the start page")
    void announces() {
        Page desk = browser.desktop();
        Demo.signIn(desk, Demo.account("ORGANIZER"));
        desk.navigate("/messaging/announcements");
        Browser.assertNoViolations(desk);
        desk.getByText("Tulis pengumuman").first().click();
        assertThat(desk.locator("[id$=count]")).containsText("Pilih paling sedikit satu kelompok");
        desk.getByLabel("Delegasi (hanya di aplikasi)").check();
        assertThat(desk.locator("[id$=count]")).containsText("penerima");
        desk.locator("[id$=':status']").selectOption("ADMITTED");
        assertThat(desk.locator("[id$=count]")).containsText(Pattern.compile("[1-9][0-9]* penerima, 0 di antaranya"));
        String mark = "Rapat " + System.nanoTime();
        desk.locator("[id$=':subject']").fill(mark + " untuk {{ name }}");
        desk.locator("[id$=':body']").fill("Kita bertemu besok.\n\n- bawa topi\n- bawa {{ shoe }}");
        desk.locator("[id$=':subjectEn']").fill(mark);
        desk.locator("[id$=':bodyEn']").fill("We meet tomorrow.");
        desk.locator("[id$=':look']").click();
        assertThat(desk.locator("[id$='body-error']")).containsText("{{ shoe }}");
        desk.locator("[id$=':body']").fill("Kita bertemu besok.\n\n- bawa topi");
        desk.locator("[id$=':look']").click();
        assertThat(desk.locator("[id$=preview]").first()).containsText("Penerima 1 dari");
        desk.locator("[id$=':next']").click();
        assertThat(desk.locator("[id$=preview]").first()).containsText("Penerima 2 dari");
        Browser.assertNoViolations(desk);
        photograph(desk, "announcement-desktop");
        desk.locator("[id$=':save']").click();
        assertThat(desk.locator("main")).containsText("Draf tersimpan.");
        desk.locator("[id$=':release']").focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator("main")).containsText("Pengumuman dilepas.");
        assertThat(desk.locator("[id$=far]"))
                .containsText("100 %", new LocatorAssertions.ContainsTextOptions().setTimeout(40_000));
        Browser.assertNoViolations(desk);
        photograph(desk, "announcement-progress-desktop");

        Page phone = browser.phone();
        Demo.signIn(phone, Demo.account("DELEGATE"));
        phone.navigate("/home");
        assertThat(phone.locator("main")).containsText("Pengumuman baru");
        Browser.assertNoViolations(phone);
        photograph(phone, "announcement-home-phone");
        phone.getByText(mark).first().click();
        assertThat(phone.locator("h1")).containsText(mark + " untuk ");
        assertThat(phone.locator("main ul li").first()).hasText("bawa topi");
        Browser.assertNoViolations(phone);
        photograph(phone, "announcement-phone");
        phone.navigate("/home");
        assertThat(phone.locator("main")).not().containsText(mark);

        Page small = browser.phone();
        Demo.signIn(small, Demo.account("ORGANIZER"));
        small.navigate("/messaging/announcement");
        Browser.assertNoViolations(small);
        photograph(small, "announcement-write-phone");
        small.navigate("/messaging/announcements");
        Browser.assertNoViolations(small);
        photograph(small, "announcements-phone");
        browser.assertNoProblems();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
