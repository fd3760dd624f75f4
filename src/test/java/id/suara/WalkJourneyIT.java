package id.suara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first walk: from an office's list to an idea that everybody reads, each step by the person whose it is. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WalkJourneyIT {

    private static final String PASSPHRASE = "kapal kertas berlayar";

    @RegisterExtension
    final Browser browser = new Browser();

    /** Of letters only: names hold no digits, and every run brings another child. */
    private final String child = "Tari " + letters(System.nanoTime());

    private final String guardian = "wali." + letters(System.nanoTime()).toLowerCase(Locale.ROOT) + "@example.org";

    @BeforeEach
    void theDemonstrationIsOn() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("S1, S9, S12 a nominations file becomes a published idea by a pen name")
    void aNominationsFileBecomesAPublishedIdea() throws Exception {
        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        Browser.assertNoViolations(organizer);
        nominate(organizer);

        Page parent = browser.phone();
        consent(parent, linkIn(mailTo(guardian, "/consent?link="), "/consent?link="));

        admit(organizer);

        Page phone = browser.phone();
        activate(phone, linkIn(mailTo(guardian, "/activate?link="), "/activate?link="));
        String penName = acceptAndChoosePenName(phone);
        String title = "Sumur bersih untuk " + letters(System.nanoTime());
        write(phone, title);

        Page visitor = browser.phone();
        visitor.navigate("/ideas/");
        assertThat(visitor.content()).doesNotContain(title);

        publish(title);

        await("the idea is public")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    visitor.navigate("/ideas/?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
                    return visitor.content().contains(title);
                });
        Browser.assertNoViolations(visitor);
        visitor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        assertThat(visitor.locator("main").innerText())
                .contains(title, penName, "Maluku")
                .doesNotContain(child, "Ambon");
        Browser.assertNoViolations(visitor);

        phone.navigate("/my/ideas");
        assertThat(phone.locator("main").innerText()).contains(title, "Sudah terbit");
        Browser.assertNoViolations(phone);
        // The used activation link was opened once more on purpose; its answer is the one thing a console may tell.
        assertThat(browser.problems()).singleElement().asString().contains("/activate?link=", "410 (Gone)");
    }

    private void nominate(Page page) {
        page.navigate("/delegates/nominations");
        Browser.assertNoViolations(page);
        String sheet = "DAFTAR NOMINASI\n\nNama Lengkap;Nama Panggilan;Tanggal Lahir;L/P;Provinsi;Kabupaten/Kota;Kelas;"
                + "Kehadiran;Nama Wali;Hubungan Wali;Nomor HP Wali;Email Wali;Jalur Seleksi\n"
                + child + ";Tari;12 April 2013;P;Maluku;Kota Ambon;8;Daring;Ibu " + child + ";Ibu;0812 3456 7890;"
                + guardian + ";Forum Anak\n"
                + "Salah Umur;Salah;1 Januari 2001;L;Maluku;Kota Ambon;8;Daring;Ayah;Ayah;081234567891;;Sekolah\n";
        page.setInputFiles(
                "input[type=file]",
                new FilePayload("nominasi.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Salah Umur").first().waitFor();
        Browser.assertNoViolations(page);
        page.click("[id$=':confirm']");
        page.getByText("1 dari 2").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("1 dari 2");
        Browser.assertNoViolations(page);
    }

    private void consent(Page page, String link) {
        page.navigate(link);
        assertThat(page.locator("main").innerText()).contains(child);
        Browser.assertNoViolations(page);
        Locator yes = page.getByText("Ya, saya setuju");
        yes.nth(0).click();
        yes.nth(1).click();
        page.getByText("Simpan pilihan").click();
        page.getByText("Pilihan Anda tersimpan").waitFor();
        Browser.assertNoViolations(page);
        // Taking part is withdrawn on a page of its own, and has no choice here any more.
        assertThat(page.locator("main").innerText()).contains("Anda setuju", "Tarik persetujuan");
        assertThat(page.locator("input[value=yes]:checked").count()).isEqualTo(1);
        assertThat(page.locator("input[value=no]:checked").count()).isEqualTo(2);
    }

    private void admit(Page page) {
        page.navigate("/delegates/applications");
        page.locator("input[id$=':name']").first().fill(child);
        page.locator("input[id$=':name']").first().press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(child))
                .click();
        Browser.assertNoViolations(page);
        page.locator("[id$=':admit']").click();
        page.getByText("Diterima").first().waitFor();
        Browser.assertNoViolations(page);
    }

    private void activate(Page page, String link) {
        page.navigate(link);
        assertThat(page.locator("main").innerText()).contains("Halo, Tari!", "tari-");
        Browser.assertNoViolations(page);
        page.fill("[id$=':passphrase']", PASSPHRASE);
        page.fill("[id$=':again']", "kapal kertas tenggelam");
        page.click("[id$=':activate']");
        page.getByText("Kedua kata sandi belum sama.").first().waitFor();
        page.fill("[id$=':passphrase']", PASSPHRASE);
        page.fill("[id$=':again']", PASSPHRASE);
        page.click("[id$=':activate']");
        page.waitForURL("**/agree");
        Browser.assertNoViolations(page);
        page.navigate("/my/welcome");
        page.waitForURL("**/agree");
        page.getByText("Tidak, aku tidak mau ikut").click();
        page.getByText("Aku yakin, aku tidak ikut").waitFor();
        Browser.assertNoViolations(page);
        page.getByText("Kembali", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Ya, aku mau ikut").click();
        page.waitForURL("**/home");
        Browser.assertNoViolations(page);
        Page again = browser.phone();
        again.navigate(link);
        assertThat(again.locator("main").innerText()).contains("Akun ini sudah diaktifkan");
    }

    private String acceptAndChoosePenName(Page page) {
        page.navigate("/my/welcome");
        Browser.assertNoViolations(page);
        page.click("[id$=':accept']");
        page.locator("input[type=radio]").first().waitFor();
        Browser.assertNoViolations(page);
        page.fill("[id$=':own']", "Tari Hebat");
        page.click("[id$=':choose']");
        page.locator(".notice.care, .error").first().waitFor();
        page.fill("[id$=':own']", "");
        String penName = page.locator("ul.radios label, .radios label").first().innerText();
        page.locator("input[type=radio]").first().check();
        page.click("[id$=':choose']");
        page.waitForURL(url -> !url.contains("/my/welcome"));
        return penName.strip();
    }

    private void write(Page page, String title) {
        page.navigate("/my/submit");
        Browser.assertNoViolations(page);
        page.getByText("Tema lain", new Page.GetByTextOptions().setExact(true)).click();
        page.fill("[id$=':ownTheme']", "Air minum");
        page.click("[id$=':next']");
        page.fill("[id$=':problem']", "Telepon aku di 0812 3456 7890 ya, sumur di kampung kami keruh.");
        page.click("[id$=':check']");
        page.locator("#seen li").waitFor();
        assertThat(page.locator("#seen").innerText()).contains("0812 3456 7890", "nomor telepon");
        Browser.assertNoViolations(page);
        page.fill("[id$=':problem']", "Sumur di kampung kami keruh, jadi kami sering sakit perut.");
        page.click("[id$=':next']");
        page.fill("[id$=':proposal']", "Kami ingin satu sumur dalam dengan saringan yang dirawat bersama.");
        page.fill("[id$=':addressee']", "Dinas Pekerjaan Umum");
        page.click("[id$=':next']");
        page.locator("[id$=':title']").waitFor();
        // Another phone: nothing is kept on this device, and the server brings it back.
        page.evaluate("window.localStorage.clear()");
        page.navigate("/my/submit");
        page.locator("[id$=':restart']").waitFor();
        Browser.assertNoViolations(page);
        for (int step = 1; step < 4; step++) {
            page.click("[id$=':next']");
        }
        assertThat(page.locator("main").innerText()).contains("Air minum", "Sumur di kampung", "Dinas Pekerjaan Umum");
        page.fill("[id$=':title']", title);
        Browser.assertNoViolations(page);
        page.click("[id$=':send']");
        page.waitForURL("**/my/ideas*");
        assertThat(page.locator("main").innerText()).contains(title, "Menunggu dibaca");
        Browser.assertNoViolations(page);
    }

    private void publish(String title) {
        Page moderator = browser.desktop();
        Demo.signIn(moderator, Demo.account("MODERATOR"));
        moderator.navigate("/moderation/queue");
        moderator.getByTitle(title).click();
        moderator.locator("[id$=':publish']").waitFor();
        assertThat(moderator.locator("#item, [id$=item]").first().innerText())
                .contains(title, "Maluku", "13-15")
                .doesNotContain(child);
        Browser.assertNoViolations(moderator);
        moderator.click("[id$=':publish']");
        moderator.getByTitle(title).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static JsonObject mailTo(String recipient, String holding) throws Exception {
        Demo.Account administrator = Demo.account("ADMINISTRATOR");
        String list = "/api/v1/caught-mails?recipient=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8);
        return await("mail to " + recipient)
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            for (JsonObject row :
                                    array(Demo.get(list, administrator).body()).getValuesAs(JsonObject.class)) {
                                String mail = Demo.get("/api/v1/caught-mails/" + row.getJsonNumber("id"), administrator)
                                        .body();
                                if (mail.contains(holding)) {
                                    return Json.createReader(new StringReader(mail))
                                            .readObject();
                                }
                            }
                            return null;
                        },
                        Objects::nonNull);
    }

    private static String linkIn(JsonObject mail, String path) {
        return mail.getJsonArray("links").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .filter(link -> link.contains(path))
                .map(link -> link.substring(link.indexOf(path)))
                .findFirst()
                .orElseThrow();
    }

    private static JsonArray array(String json) {
        return Json.createReader(new StringReader(json)).readArray();
    }

    private static String letters(long number) {
        StringBuilder word = new StringBuilder();
        for (long rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1, 8);
    }
}
