package id.suara.webinars.imports.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.webinars.imports.Lists;
import id.suara.webinars.web.OpenWebinar;
import id.suara.webinars.web.WebinarVisit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organizer registers an office's people from its list, and mends what is wrong with it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WebinarImportJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    void aListIsLookedAtMendedAndRegistered() throws SQLException, IOException {
        long webinar = OpenWebinar.of("Impor " + mark, 2);
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        desktop.navigate("/webinars/plan?id=" + webinar);
        desktop.locator(".tabs a", new Page.LocatorOptions().setHasText("Impor"))
                .click();
        assertThat(desktop.locator("h1")).hasText("Impor " + mark);
        Browser.assertNoViolations(desktop);
        WebinarVisit.picture(desktop, "webinar-import-desktop");
        template(desktop);

        desktop.locator("[id='looking:look']").click();
        assertThat(desktop.locator("[role=alert]").first()).containsText("Berkas ini kosong");
        send(desktop, "surat.csv", Lists.csv("Nama,Surel", "Siti,siti@example.org"));
        assertThat(desktop.locator("[role=alert]").first()).containsText("Kolom provinsi tidak ditemukan");

        send(desktop, "daftar.csv", list());
        look(desktop);
        Download faulty = desktop.waitForDownload(
                () -> desktop.locator("[id='faulty:download']").click());
        assertThat(faulty.suggestedFilename()).endsWith(".xlsx");
        assertThat(Files.size(faulty.path())).isPositive();

        desktop.locator("[id='confirming:register']").click();
        assertThat(desktop.locator("[id='confirming:known-error']")).containsText("Centang dulu");
        assertThat(OpenWebinar.first("select count(*) from webinar_registration where webinar_id = " + webinar))
                .isEqualTo("0");
        desktop.locator("[id='confirming:known']").check();
        desktop.locator("[id='confirming:register']").dblclick();
        assertThat(desktop.locator("#done")).containsText("3 orang didaftarkan");
        assertThat(desktop.locator("#done")).containsText("1 di antaranya masuk daftar tunggu");
        Browser.assertNoViolations(desktop);
        assertThat(desktop.locator("#preview")).hasCount(0);
        assertThat(OpenWebinar.first("select string_agg(status, ',' order by arrived) from webinar_registration where"
                        + " webinar_id = " + webinar))
                .isEqualTo("CONFIRMED,CONFIRMED,WAITLISTED");

        send(desktop, "daftar.csv", list());
        assertThat(desktop.locator("#already summary")).containsText("(3)");
        assertThat(desktop.locator("[id='confirming:register']")).hasCount(0);
        confirmTheirOwn();
        browser.assertNoProblems();
    }

    private void template(Page desktop) {
        Download template = desktop.waitForDownload(
                () -> desktop.locator("[id='templates:template-en']").click());
        assertThat(template.suggestedFilename()).isEqualTo("peserta-en.xlsx");
    }

    private void look(Page page) {
        assertThat(page.locator("#preview h2")).hasText("3 orang dapat didaftarkan");
        assertThat(page.locator("#preview")).containsText("1 ke daftar tunggu");
        assertThat(page.locator("#preview")).containsText("1 dua kali di berkas");
        Locator mending = page.locator("#mending");
        assertThat(mending).containsText("Surel: belum benar");
        assertThat(mending).containsText("Surel: sudah ada di baris sebelumnya");
        assertThat(mending.locator("tbody tr")).hasCount(2);
        assertThat(mending).containsText("<b>Rudi</b>");
        assertThat(page.locator("[id='good:rows'] tbody tr")).hasCount(3);
        Browser.assertNoViolations(page);
        WebinarVisit.picture(page, "webinar-import-preview-desktop");
    }

    private void confirmTheirOwn() throws SQLException {
        Page phone = browser.phone();
        phone.navigate(OpenWebinar.link("satu-" + mark + "@example.org"));
        assertThat(phone.locator("#standing")).containsText("Dengan mengonfirmasi, Anda setuju");
        phone.locator("[id='verification:verify']").click();
        assertThat(phone.locator("#standing")).containsText("Anda punya tempat");
    }

    @Test
    void aListIsLookedAtOnAPhoneTooAndNotWhereNobodyRegisters() throws SQLException {
        long webinar = OpenWebinar.of("Impor ponsel " + mark, 2);
        Page phone = browser.phone();
        Demo.signIn(phone, Demo.account("ORGANIZER"));
        phone.navigate("/webinars/import?id=" + webinar);
        send(phone, "daftar.csv", list());
        assertThat(phone.locator("#preview h2")).hasText("3 orang dapat didaftarkan");
        Browser.assertNoViolations(phone);
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
        WebinarVisit.picture(phone, "webinar-import-preview-phone");
        OpenWebinar.sql("update webinar set status = 'CLOSED' where id = " + webinar);
        phone.locator("[id='confirming:known']").check();
        phone.locator("[id='confirming:register']").click();
        assertThat(phone.locator("[role=alert]").first()).containsText("sedang ditutup");
        phone.navigate("/webinars/import?id=" + webinar);
        assertThat(phone.locator("main")).containsText("tidak sedang dibuka");
        assertThat(phone.locator("[id='looking:file']")).hasCount(0);
        browser.assertNoProblems();
    }

    private static void send(Page page, String name, byte[] content) {
        page.setInputFiles("[id='looking:file']", new FilePayload(name, "text/csv", content));
        page.locator("[id='looking:look']").click();
    }

    private byte[] list() {
        return new String(
                        Lists.csv(
                                Lists.HEADINGS,
                                Lists.person("Siti Aminah", "satu-" + mark + "@example.org"),
                                Lists.person("<b>Rudi</b>", "rudi"),
                                Lists.person("Budi Santoso", "dua-" + mark + "@example.org"),
                                Lists.person("Siti lagi", "satu-" + mark + "@example.org"),
                                Lists.person("Citra", "tiga-" + mark + "@example.org")),
                        StandardCharsets.UTF_8)
                .replace(",", ";")
                .getBytes(StandardCharsets.UTF_8);
    }
}
