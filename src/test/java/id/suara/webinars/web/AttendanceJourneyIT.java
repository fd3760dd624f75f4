package id.suara.webinars.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organizer decides who was at the demonstration's past webinar, and issues certificates; anybody checks one on a phone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttendanceJourneyIT {

    private static final String TITLE = "Pertolongan Pertama Psikologis untuk Anak";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void isDecidedCertifiedCheckedAndAddedUp() throws SQLException {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        desktop.navigate("/webinars/plan?id=" + first("select id from webinar where title = '" + TITLE + "'"));
        desktop.locator(".tabs a[href*='/webinars/attendance']").click();
        Browser.assertNoViolations(desktop);
        picture(desktop, "webinar-attendance-desktop");
        desktop.locator("[id='deciding:same']").click();
        assertThat(desktop.locator("[id='deciding:people']")).containsText("iPhone");
        row(desktop, "iPhone").getByText("Bukan peserta").click();
        row(desktop, "Dinsos Kab. Sleman")
                .getByText("Cari, atau beberapa orang")
                .click();
        Browser.assertNoViolations(desktop);
        desktop.locator("#words").fill("sutrisno");
        desktop.getByText("Cari", new Page.GetByTextOptions().setExact(true)).click();
        desktop.getByText("Bambang Sutrisno").first().click();
        picture(desktop, "webinar-seen-desktop");
        desktop.locator("[id='choosing:match']").click();
        assertThat(desktop.locator("[id='deciding:people']")).containsText("Semua sudah dikenal");

        noteMinutes(desktop);
        readAgain(desktop);
        issue(desktop);
        picture(desktop, "webinar-certificates-desktop");
        Browser.assertNoViolations(desktop);

        turnout(desktop);

        check();
        desktop.navigate("/webinars/training?words=bambang@example.org");
        assertThat(desktop.locator("[id='list:rows']")).containsText("2 jam");
        Browser.assertNoViolations(desktop);
        Download file = desktop.waitForDownload(
                () -> desktop.locator("[id='list:workbook']").click());
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        picture(desktop, "webinar-training-desktop");
        browser.assertNoProblems();
    }

    private void noteMinutes(Page desktop) {
        desktop.locator("a[href*='note=']").first().click();
        desktop.locator("[id='noting:minutes']").fill("-5");
        desktop.locator("[id='noting:reason']").fill("Menonton bersama di aula");
        desktop.locator("[id='noting:keep']").click();
        assertThat(desktop.locator("[role=alert]").first()).isVisible();
        assertThat(desktop.locator("[id='noting:reason']")).hasValue("Menonton bersama di aula");
        desktop.locator("[id='noting:minutes']").fill("120");
        desktop.locator("[id='noting:keep']").click();
        assertThat(desktop.locator("[id='attendance:rows']")).containsText("Menonton bersama di aula");
    }

    private void readAgain(Page desktop) {
        desktop.setInputFiles(
                "[id='reading:file']",
                new FilePayload("peserta.csv", "text/csv", "halo dunia".getBytes(StandardCharsets.UTF_8)));
        desktop.locator("[id='reading:read']").click();
        assertThat(desktop.locator("[role=alert]").first()).containsText("Judul kolom");
    }

    private void issue(Page desktop) {
        desktop.locator(".tabs a", new Page.LocatorOptions().setHasText("Sertifikat"))
                .click();
        desktop.locator("[id='issuing:issue']").click();
        assertThat(desktop.locator(".notice.good")).containsText("diterbitkan");
    }

    private void turnout(Page desktop) {
        desktop.locator(".tabs a", new Page.LocatorOptions().setHasText("Laporan kehadiran"))
                .click();
        assertThat(desktop.locator("[id='turnout:kinds']")).containsText("LPA");
        assertThat(desktop.locator("#absent")).containsText("Tidak ada yang mendaftar dari");
        Browser.assertNoViolations(desktop);
        picture(desktop, "webinar-turnout-desktop");
        for (String button : List.of("workbook", "csv")) {
            Download file = desktop.waitForDownload(
                    () -> desktop.locator("[id='turnout:" + button + "']").click());
            assertThat(file.suggestedFilename()).startsWith("laporan-kehadiran-");
        }
    }

    private void check() throws SQLException {
        Page phone = browser.phone();
        phone.navigate("/webinars/certificate");
        Browser.assertNoViolations(phone);
        phone.locator("#code").fill("xxxx");
        phone.getByText("Periksa", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(phone.locator("[role=alert]")).containsText("Tidak ada sertifikat");
        phone.locator("#code")
                .fill(first("select code from webinar_certificate where email ="
                                + " 'bambang@example.org' and revoked_at is null")
                        .toLowerCase(Locale.ROOT)
                        .replace("-", ""));
        phone.getByText("Periksa", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(phone.locator("#certificate")).containsText("Bambang Sutrisno");
        assertThat(phone.locator("#certificate")).containsText("Berlaku");
        Browser.assertNoViolations(phone);
        picture(phone, "webinar-certificate-phone");
        Download file =
                phone.waitForDownload(() -> phone.locator("#certificate a.btn").click());
        assertThat(file.suggestedFilename()).isEqualTo("sertifikat.pdf");
    }

    private static Locator row(Page page, String name) {
        return page.locator("[id='deciding:people'] tbody tr", new Page.LocatorOptions().setHasText(name));
    }

    private static String first(String query) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
