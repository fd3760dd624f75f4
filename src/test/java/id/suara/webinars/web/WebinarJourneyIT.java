package id.suara.webinars.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organizer plans a webinar; a social worker registers on a phone, answers the mail, changes their data, and leaves. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WebinarJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String title = "Rujukan anak " + System.nanoTime();
    private final String email = "sari-" + System.nanoTime() + "@example.org";

    @Test
    void isPlannedOpenedRegisteredForAndLeft() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        String address = plan(desktop);

        Page phone = browser.phone();
        phone.navigate("/");
        phone.locator("main a[href='/webinars/']").click();
        assertThat(phone.locator("h1")).hasText("Webinar");
        Browser.assertNoViolations(phone);
        phone.getByText(title).click();
        assertThat(phone.locator("h1")).hasText(title);
        Browser.assertNoViolations(phone);
        register(phone);
        assertThat(phone.locator("#sent")).containsText("buka surel Anda");
        Browser.assertNoViolations(phone);
        picture(phone, "webinar-sent-phone");

        phone.navigate(link());
        assertThat(phone.locator("#standing")).containsText(email);
        Browser.assertNoViolations(phone);
        picture(phone, "webinar-confirm-phone");
        phone.locator("[id='verification:verify']").click();
        assertThat(phone.locator("#standing")).containsText("Anda punya tempat");
        picture(phone, "webinar-mine-phone");
        Browser.assertNoViolations(phone);
        phone.getByText("Ubah data saya").click();
        phone.locator("[id='change:role']").fill("Kepala bidang");
        phone.locator("[id='change:save']").click();
        assertThat(phone.locator(".notice.good")).containsText("Perubahan disimpan");

        desktop.navigate(address);
        assertThat(desktop.locator("[id='attendees:rows']")).containsText("Kepala bidang");
        assertThat(desktop.locator("[id='attendees:rows']")).containsText("Kota Denpasar, Bali");
        picture(desktop, "webinar-plan-desktop");
        Browser.assertNoViolations(desktop);

        browser.assertNoProblems();
        Page forgotten = browser.phone();
        forgotten.navigate(link());
        phone.getByText("Batalkan pendaftaran", new Page.GetByTextOptions().setExact(true))
                .click();
        phone.locator("[id='leaving:leave']").click();
        assertThat(phone.locator("h1")).hasText("Pendaftaran dibatalkan");
        forgotten
                .getByText("Batalkan pendaftaran", new Page.GetByTextOptions().setExact(true))
                .click();
        forgotten.locator("[id='leaving:leave']").click();
        assertThat(forgotten.locator("[role=alert]")).containsText("sudah dibatalkan");
        phone.navigate(link());
        assertThat(phone.locator("main")).containsText("sudah dibatalkan");
        desktop.navigate(address);
        assertThat(desktop.locator("[id='attendees:rows']")).containsText("Belum ada yang mendaftar");
    }

    @Test
    void isRegisteredForByKeyboardAndWithoutScripts() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        plan(desktop);
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        page.navigate("/webinars/");
        page.getByText(title).click();
        Locator send = page.locator("[id='register:send']");
        page.locator("[id='register:name']").focus();
        page.keyboard().type("Sari");
        String[] rest = {email, "Dinas", null, "Dinsos", "Denpasar", "Staf", null, null, " "};
        for (String word : rest) {
            page.keyboard().press("Tab");
            if (word != null && word.isBlank()) {
                page.keyboard().press("Space");
            } else if (word != null) {
                page.keyboard().type(word);
            }
        }
        page.keyboard().press("Tab");
        assertThat(send).isFocused();
        assertThat(page.locator("[id='register:agreed']")).isChecked();
        page.keyboard().press("Enter");
        assertThat(page.locator("#sent")).containsText("buka surel Anda");
        assertThat(link()).contains("/webinars/mine?link=");
    }

    @Test
    void keepsWhatWasWrittenWhenItLooksLikeAMachineAndTakesItAMomentLater() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        plan(desktop);
        Page phone = browser.phone();
        phone.navigate("/webinars/");
        phone.getByText(title).click();
        fill(phone);
        phone.evaluate("document.querySelector(\"[name='register:website']\").value = 'https://spam.example'");
        phone.locator("[id='register:send']").click();
        assertThat(phone.locator("[role=alert]")).containsText("terlalu cepat");
        assertThat(phone.locator("[id='register:email']")).hasValue(email);
        assertThat(phone.locator("[name='register:website']")).hasValue("");
        phone.locator("[id='register:send']").click();
        assertThat(phone.locator("#sent")).containsText("buka surel Anda");
    }

    @Test
    void keepsWhatWasWrittenWhenSomebodyElseHoldsThePlacesForTooLong() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        plan(desktop);
        Page phone = browser.phone();
        phone.navigate("/webinars/");
        phone.getByText(title).click();
        fill(phone);
        try (Connection other = SuaraServer.database();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery(
                    "select 1 from webinar_places p join webinar w on w.id = p.webinar_id where w.title = '" + title
                            + "' for update of p");
            phone.locator("[id='register:send']").click();
            assertThat(phone.locator("[role=alert]")).containsText("Coba lagi beberapa detik lagi");
            assertThat(phone.locator("[id='register:email']")).hasValue(email);
            other.rollback();
        }
        phone.locator("[id='register:send']").click();
        assertThat(phone.locator("#sent")).containsText("buka surel Anda");
    }

    /** @return the address of its plan */
    private String plan(Page desktop) {
        desktop.navigate("/webinars/desk");
        assertThat(desktop.locator("h1")).hasText("Webinar");
        Browser.assertNoViolations(desktop);
        desktop.getByText("Webinar baru").click();
        desktop.locator("[id='plan:title']").fill(title);
        desktop.locator("[id='plan:titleEn']").fill("Referral");
        desktop.locator("[id='plan:summary']").fill("Cara merujuk.");
        desktop.locator("[id='plan:summaryEn']").fill("How to refer.");
        desktop.locator("[id='plan:startsAt']").fill("2031-08-19T09:00");
        desktop.locator("[id='plan:endsAt']").fill("2031-08-19T11:00");
        desktop.locator("[id='plan:save']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Tersimpan");
        desktop.locator("[id='states:open']").click();
        assertThat(desktop.locator(".notice.care[role=alert]:not([hidden])")).containsText("Alamat rapat belum diisi");
        desktop.locator("[id='plan:meetingLink']").fill("https://rapat.example/j/1");
        desktop.locator("[id='plan:save']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Tersimpan");
        desktop.locator("[id='states:open']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Pendaftaran dibuka");
        return desktop.url().replaceAll("&done=.*", "");
    }

    private void register(Page phone) {
        phone.locator("[id='register:name']").fill("Sari");
        phone.locator("[id='register:send']").click();
        assertThat(phone.locator("[role=alert]")).isVisible();
        assertThat(phone.locator("[id='register:name']")).hasValue("Sari");
        assertThat(phone.locator("[role=alert] a[href='#register:email']")).hasText("Surel: Bagian ini perlu diisi.");
        for (String field : List.of("email", "institutionKind", "institution", "provinceCode", "role", "agreed")) {
            assertThat(phone.locator("[id='register:" + field + "-error']")).isVisible();
        }
        picture(phone, "webinar-faults-phone");
        Browser.assertNoViolations(phone);
        fill(phone);
        phone.locator("[id='register:send']").click();
    }

    private void fill(Page phone) {
        phone.locator("[id='register:name']").fill("Sari");
        phone.locator("[id='register:email']").fill(email);
        phone.locator("[id='register:institutionKind']").selectOption("SOCIAL_OFFICE");
        phone.locator("[id='register:institution']").fill("Dinas Sosial Kota Denpasar");
        phone.locator("[id='register:provinceCode']").selectOption(new SelectOption().setValue("51.71"));
        phone.locator("[id='register:role']").fill("Staf");
        phone.locator("[id='register:agreed']").check();
    }

    private String link() throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet mail = statement.executeQuery(
                        "select text_body from outbox_mail where kind = 'webinar-registered' and recipient = '" + email
                                + "'")) {
            mail.next();
            var found = Pattern.compile("/webinars/mine\\?link=[\\w.-]+").matcher(mail.getString(1));
            found.find();
            return found.group();
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
