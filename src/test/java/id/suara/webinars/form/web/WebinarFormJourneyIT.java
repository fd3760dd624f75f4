package id.suara.webinars.form.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.webinars.web.OpenWebinar;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organizer asks questions on a webinar's form; a visitor answers them, and answers anew; the organizer reads them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WebinarFormJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = Long.toString(System.nanoTime(), 36);
    private final String email = "sari-" + mark + "@example.org";

    @Test
    void questionsAreAskedAnsweredAnsweredAnewAndRead() throws SQLException {
        long webinar = OpenWebinar.of("Pertanyaan " + mark, 5);
        Page desk = browser.desktop();
        Demo.signIn(desk, Demo.account("ORGANIZER"));
        desk.navigate("/webinars/plan?id=" + webinar);
        desk.locator("nav.tabs a[href*='/webinars/form']").click();
        assertThat(desk.locator("main")).containsText("Belum ada pertanyaan");
        Browser.assertNoViolations(desk);
        ask(desk, "Mengapa ikut?", "TEXT", null, true);
        ask(desk, "Topik apa?", "CHOICES", "Rujukan | Referral", false);
        assertThat(desk.locator("[id='question:choices-error']")).containsText("dua sampai 30 pilihan");
        assertThat(desk.locator("[id='question:label']")).hasValue("Topik apa?");
        desk.locator("[id='question:choices']").fill("Rujukan | Referral\nPendampingan | Support");
        desk.locator("[id='question:required']").check();
        desk.locator("[id='question:ask']").click();
        assertThat(desk.locator("[id='list:questions']")).containsText("Topik apa?");
        Browser.assertNoViolations(desk);
        picture(desk, "webinar-form-desktop");

        Page phone = browser.phone();
        phone.navigate("/webinars/webinar?id=" + webinar);
        fill(phone);
        phone.locator("[id='register:send']").click();
        String why = field(webinar, "TEXT");
        String topics = field(webinar, "CHOICES");
        assertThat(phone.locator("[role=alert] a[href='#register:" + why + "']"))
                .hasText("Mengapa ikut?: Pertanyaan ini perlu dijawab.");
        assertThat(phone.locator("[role=alert] a[href='#register:" + topics + "c1']"))
                .hasText("Topik apa?: Pertanyaan ini perlu dijawab.");
        assertThat(phone.locator("[id='register:" + why + "-error']")).isVisible();
        assertThat(phone.locator("[id='register:" + topics + "c1-error']")).isVisible();
        assertThat(phone.locator("[id='register:email']")).hasValue(email);
        Browser.assertNoViolations(phone);
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
        picture(phone, "webinar-form-phone");
        phone.locator("[id='register:" + why + "']").fill("Ingin belajar");
        phone.getByLabel("Pendampingan").check();
        phone.locator("[id='register:send']").click();
        assertThat(phone.locator("#sent")).containsText("buka surel Anda");

        phone.navigate(OpenWebinar.link(email));
        phone.locator("[id='verification:verify']").click();
        phone.getByText("Ubah data saya").click();
        assertThat(phone.locator("[id='change:" + why + "']")).hasValue("Ingin belajar");
        assertThat(phone.getByLabel("Pendampingan")).isChecked();
        assertThat(phone.getByLabel("Rujukan")).not().isChecked();
        phone.getByLabel("Rujukan").check();
        phone.locator("[id='change:save']").click();
        assertThat(phone.locator(".notice.good")).containsText("Perubahan disimpan");
        Browser.assertNoViolations(phone);

        desk.navigate("/webinars/plan?id=" + webinar);
        assertThat(desk.locator("[id='attendees:rows']")).containsText("Ingin belajar");
        assertThat(desk.locator("[id='attendees:rows']")).containsText("Rujukan, Pendampingan");
        desk.locator("[id='attendees:words']").fill("tidak ada");
        desk.locator("[id='attendees:words']").press("Enter");
        assertThat(desk.locator("[id='attendees:rows']")).containsText("Tidak ada peserta dengan nama");
        desk.locator("[id='attendees:words']").fill(email.substring(0, 12));
        desk.locator("[id='attendees:seek']").click();
        assertThat(desk.locator("[id='attendees:rows']")).containsText(email);
        assertThat(desk.locator("[id='attendees:rows']")).containsText("Ingin belajar");
        Browser.assertNoViolations(desk);
        desk.navigate("/webinars/form?id=" + webinar);
        assertThat(desk.locator("[id='list:questions'] [title^='Hapus']")).hasCount(0);
        desk.locator("[title='Naikkan: Topik apa?']").click();
        assertThat(desk.locator("[id='list:questions'] tbody tr").first()).containsText("Topik apa?");
        desk.locator("[title='Pensiunkan: Topik apa?']").click();
        assertThat(desk.locator("[id='list:questions']")).containsText("Dipensiunkan");
        browser.assertNoProblems();
    }

    @Test
    void whoRegisteredBeforeFindsTheQuestionOnTheirOwnPage() throws SQLException {
        long webinar = OpenWebinar.of("Pertanyaan " + mark, 5);
        Page phone = browser.phone();
        phone.navigate("/webinars/webinar?id=" + webinar);
        fill(phone);
        phone.locator("[id='register:send']").click();
        assertThat(phone.locator("#sent")).containsText("buka surel Anda");
        OpenWebinar.sql(
                "insert into webinar_form_question (id, webinar_id, position, kind, required, label, label_en, version)"
                        + " values (" + System.nanoTime() + ", " + webinar
                        + ", 1, 'YES_NO', true, 'Perlu surat tugas?', 'Letter?', 1)");
        phone.navigate(OpenWebinar.link(email));
        phone.locator("[id='verification:verify']").click();
        assertThat(phone.locator("main")).containsText("Masih ada pertanyaan panitia yang perlu Anda jawab");
        Browser.assertNoViolations(phone);
        picture(phone, "webinar-form-lacking-phone");
        phone.getByLabel("Ya", new Page.GetByLabelOptions().setExact(true)).check();
        phone.locator("[id='change:save']").click();
        assertThat(phone.locator(".notice.good")).containsText("Perubahan disimpan");
        assertThat(phone.locator("main")).not().containsText("Masih ada pertanyaan panitia");
    }

    private static void ask(Page desk, String label, String kind, String choices, boolean required) {
        desk.locator("[id='question:label']").fill(label);
        desk.locator("[id='question:labelEn']").fill("In English: " + label);
        desk.locator("[id='question:kind']").selectOption(kind);
        if (choices != null) {
            desk.locator("[id='question:choices']").fill(choices);
        }
        if (required) {
            desk.locator("[id='question:required']").check();
        }
        desk.locator("[id='question:ask']").click();
        if (choices == null) {
            assertThat(desk.locator("[id='list:questions']")).containsText(label);
        }
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

    private static String field(long webinar, String kind) throws SQLException {
        return "q"
                + OpenWebinar.first("select id from webinar_form_question where webinar_id = " + webinar
                        + " and kind = '" + kind + "'");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
