package id.suara.webinars.series.web;

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
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organizer makes a series of two webinars; a social worker registers for both by one form and answers one mail. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SeriesJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = String.valueOf(System.nanoTime());
    private final String title = "Seri rujukan " + mark;
    private final String one = "Rujukan dasar " + mark;
    private final String email = "sari-" + mark + "@example.org";

    @Test
    void isPlannedRegisteredForByOneFormAndAnsweredOnce() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        planWebinar(desktop);
        String series = planSeries(desktop);
        openNext(desktop, series);

        Page phone = browser.phone();
        phone.navigate("/webinars/");
        phone.getByText(title).first().click();
        assertThat(phone.locator("h1")).hasText(title);
        assertThat(phone.locator("#chosen input[type=checkbox]")).hasCount(2);
        Browser.assertNoViolations(phone);
        register(phone);
        assertThat(phone.locator("#sent")).containsText("Anda terdaftar untuk 2 webinar");
        Browser.assertNoViolations(phone);
        picture(phone, "series-sent-phone");

        phone.navigate(link());
        assertThat(phone.locator("#standing")).containsText(email);
        Browser.assertNoViolations(phone);
        phone.locator("[id='verification:verify']").click();
        assertThat(phone.locator(".notice.good")).containsText("pendaftaran Anda lengkap");
        assertThat(phone.locator("main .chip.good")).hasCount(2);
        Browser.assertNoViolations(phone);
        picture(phone, "series-mine-phone");
        phone.getByText("Buka pendaftaran ini").first().click();
        assertThat(phone.locator("h1")).containsText(one);
        assertThat(phone.locator("#standing")).containsText("Anda punya tempat");

        desktop.navigate(series);
        assertThat(desktop.locator("[id='parts:rows']")).containsText("1 / 130");
        Browser.assertNoViolations(desktop);
        picture(desktop, "series-plan-desktop");
        browser.assertNoProblems();
    }

    @Test
    void isRegisteredForWithoutScriptsAndKeepsWhatWasChosen() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        planWebinar(desktop);
        openNext(desktop, planSeries(desktop));
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        page.navigate("/webinars/");
        page.getByText(title).first().click();
        Locator boxes = page.locator("#chosen input[type=checkbox]");
        boxes.nth(0).uncheck();
        boxes.nth(1).uncheck();
        fill(page);
        page.locator("[id='register:send']").click();
        assertThat(page.locator("[role=alert]")).containsText("Pilih paling sedikit satu webinar");
        assertThat(page.locator("[id='register:email']")).hasValue(email);
        assertThat(boxes.nth(0)).not().isChecked();
        boxes.nth(1).check();
        page.locator("[id='register:send']").click();
        assertThat(page.locator("#sent")).containsText("Anda terdaftar untuk 1 webinar");
        page.navigate("/webinars/series?id=1");
        assertThat(page.locator("main")).containsText("Seri ini tidak ada");
    }

    @Test
    void isGivenUpWithoutItsWebinars() {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        planWebinar(desktop);
        String series = planSeries(desktop);
        desktop.navigate(series);
        desktop.locator("[id='parts:rows'] input[type=submit]").click();
        assertThat(desktop.locator(".notice.good")).containsText("dikeluarkan");
        desktop.getByText("Hapus seri", new Page.GetByTextOptions().setExact(true))
                .click();
        desktop.locator("[id='ending:end']").click();
        assertThat(desktop.locator("[id='series:rows']")).not().containsText(title);
        assertThat(desktop.locator("[id='list:rows']")).containsText(one);
    }

    private void planWebinar(Page desktop) {
        desktop.navigate("/webinars/plan");
        desktop.locator("[id='plan:title']").fill(one);
        desktop.locator("[id='plan:titleEn']").fill("Referral " + mark);
        desktop.locator("[id='plan:summary']").fill("Cara merujuk.");
        desktop.locator("[id='plan:summaryEn']").fill("How to refer.");
        desktop.locator("[id='plan:startsAt']").fill("2031-08-19T09:00");
        desktop.locator("[id='plan:endsAt']").fill("2031-08-19T11:00");
        desktop.locator("[id='plan:meetingLink']").fill("https://rapat.example/j/1");
        desktop.locator("[id='plan:save']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Tersimpan");
        desktop.locator("[id='states:open']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Pendaftaran dibuka");
    }

    /** With the one webinar. @return the address of its plan */
    private String planSeries(Page desktop) {
        desktop.navigate("/webinars/desk");
        desktop.getByText("Seri baru").click();
        Browser.assertNoViolations(desktop);
        desktop.locator("[id='plan:title']").fill(title);
        desktop.locator("[id='plan:titleEn']").fill("Referral series " + mark);
        desktop.locator("[id='plan:summary']").fill("Dari dasar sampai lanjut.");
        desktop.locator("[id='plan:summaryEn']").fill("From the basics on.");
        desktop.locator("[id='plan:save']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Tersimpan");
        String option = desktop.locator("[id='adding:added'] option")
                .filter(new Locator.FilterOptions().setHasText(one))
                .getAttribute("value");
        desktop.locator("[id='adding:added']").selectOption(option);
        desktop.locator("[id='adding:add']").click();
        assertThat(desktop.locator(".notice.good")).containsText("dimasukkan");
        assertThat(desktop.locator("[id='parts:rows']")).containsText(one);
        Browser.assertNoViolations(desktop);
        return desktop.url().replaceAll("&done=.*", "");
    }

    /** A copy of the last webinar, four weeks later. */
    private void openNext(Page desktop, String series) {
        desktop.navigate(series);
        desktop.locator("[id='parts:next']").click();
        assertThat(desktop.locator("[id='plan:startsAt']")).hasValue("2031-09-16T09:00");
        assertThat(desktop.locator("main")).containsText(title);
        desktop.locator("[id='plan:meetingLink']").fill("https://rapat.example/j/2");
        desktop.locator("[id='plan:save']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Tersimpan");
        desktop.locator("[id='states:open']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Pendaftaran dibuka");
    }

    private void register(Page phone) {
        phone.locator("[id='register:name']").fill("Sari");
        phone.locator("[id='register:send']").click();
        assertThat(phone.locator("[role=alert]")).isVisible();
        assertThat(phone.locator("[id='register:name']")).hasValue("Sari");
        assertThat(phone.locator("[id='register:email-error']")).isVisible();
        assertThat(phone.locator("#chosen input:checked")).hasCount(2);
        Browser.assertNoViolations(phone);
        picture(phone, "series-form-phone");
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
                        "select text_body from outbox_mail where kind = 'webinar-series-registered' and recipient = '"
                                + email + "'")) {
            mail.next();
            var found = Pattern.compile("/webinars/series-mine\\?link=[\\w.-]+").matcher(mail.getString(1));
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
