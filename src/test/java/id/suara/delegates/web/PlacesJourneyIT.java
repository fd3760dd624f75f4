package id.suara.delegates.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child waits, is offered a place, and the family takes it on a phone; the desk sees every step. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("A place that becomes free")
class PlacesJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String mark = Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "");
    private String id;

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
        JsonObject nominated = send(
                "POST",
                "/nominations",
                """
                {"fullName": "Gilang %1$s", "birthDate": "2013-04-12", "province": "Bali", "regency": "Denpasar",
                 "guardianName": "Ibu Gilang %1$s", "guardianEmail": "gilang%1$s@example.org"}"""
                        .formatted(mark));
        id = nominated.getJsonNumber("id").toString();
    }

    @Test
    @DisplayName("is offered to a family, who take it on a phone")
    void isOfferedAndTaken() throws Exception {
        String link = link("Persetujuan");
        Page guardian = browser.phone();
        guardian.navigate("/consent?link=" + link);
        for (Locator yes : guardian.locator("input[type=radio][value=yes]").all()) {
            yes.check();
        }
        guardian.locator("[id$=save]").click();

        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/delegates/application?id=" + id);
        organizer.getByText("Masukkan ke daftar tunggu").first().click();
        organizer.locator("[id$=wait-reason]").fill("Kuota provinsi sedang penuh.");
        Browser.assertNoViolations(organizer);
        organizer.locator("[id$=':wait']").click();
        assertThat(organizer.locator("main")).containsText("masuk daftar tunggu");

        guardian.navigate("/status?link=" + link);
        assertThat(guardian.locator("main")).containsText("Kuota provinsi sedang penuh.");
        assertThat(guardian.locator("main")).containsText("Untuk Gilang:");
        assertThat(guardian.locator("main")).containsText("Kamu ada di daftar tunggu.");
        Browser.assertNoViolations(guardian);

        organizer.navigate("/delegates/quotas");
        Browser.assertNoViolations(organizer);
        organizer
                .locator("tr", new Page.LocatorOptions().setHasText("Bali"))
                .getByText("Ubah")
                .click();
        organizer.locator("[id$=save]").click();
        assertThat(organizer.locator("main")).containsText("Kuota Bali disimpan");

        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            guardian.navigate("/status?link=" + link);
            return guardian.locator("[id$=accept]").count() == 1;
        });
        assertThat(guardian.locator("main")).containsText("Ada tempat untuk anak Anda");
        Browser.assertNoViolations(guardian);
        guardian.locator("[id$=accept]").click();
        assertThat(guardian.locator("main")).containsText("Tempat sudah diambil");
        assertThat(guardian.locator("main")).containsText("Diterima");

        organizer.navigate("/delegates/application?id=" + id);
        assertThat(organizer.locator("ol.past")).containsText(new String[] {"Ditawari tempat"});
        organizer.locator("[id$='notes:text']").fill("Sudah ditelepon, wali senang.");
        organizer.locator("[id$='notes:write']").click();
        assertThat(organizer.locator("main")).containsText("Sudah ditelepon, wali senang.");
    }

    @Test
    @DisplayName(
            "is not given: once it is final the family reads why, in words for the child too, and each step as they would say it")
    void tellsAChildWhyItWasDeclined() throws SQLException {
        String link = link("Persetujuan");
        Page guardian = browser.phone();
        guardian.navigate("/status?link=" + link);
        assertThat(guardian.locator("main")).containsText("Kami menunggu persetujuan walimu.");
        photograph(guardian, "status-awaiting-360");

        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/delegates/application?id=" + id);
        organizer.locator("details.act > summary").filter(text("Tolak")).click();
        organizer.locator("[id$='declining:reason']").fill("Tahun ini umurmu belum cukup.");
        organizer.locator("[id$='declining:decline']").click();
        assertThat(organizer.locator("main")).containsText("Ditolak");

        guardian.navigate("/status?link=" + link);
        assertThat(guardian.locator("main")).containsText("Kami menunggu persetujuan walimu.");
        assertThat(guardian.locator("main")).not().containsText("Anak Anda belum dapat diterima.");
        endUndo();

        guardian.navigate("/status?link=" + link);
        assertThat(guardian.locator("main")).containsText("Kali ini kamu belum dapat diterima.");
        assertThat(guardian.locator("main")).containsText("Tahun ini umurmu belum cukup.");
        guardian.locator("details > summary").click();
        assertThat(guardian.locator("ol.past")).containsText("Kami meminta persetujuan Anda.");
        assertThat(guardian.locator("ol.past")).containsText("Anak Anda belum dapat diterima.");
        Browser.assertNoViolations(guardian);
        photograph(guardian, "status-declined-360");
        guardian.navigate("/language?to=en&back=%2Fstatus");
        guardian.navigate("/status?link=" + link);
        assertThat(guardian.locator("main")).containsText("This time you could not be admitted.");
        photograph(guardian, "status-declined-en-360");
    }

    @Test
    @DisplayName("is not decided on yet: the office reads for each field why it has to be mended")
    void tellsTheOfficeWhyFieldByField() {
        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/delegates/application?id=" + id);
        organizer.locator("details.act > summary").filter(text("Kembalikan")).click();
        organizer.locator("[id$=summary]").fill("Ada data yang belum cocok.");
        organizer.locator("[id$='returning:return']").click();
        assertThat(organizer.locator("main")).containsText("Pilih paling sedikit satu isian");
        assertThat(organizer.locator("[id$=summary]")).isVisible();
        organizer.getByLabel("Nama Lengkap", exactly()).check();
        organizer.getByLabel("Alasan untuk isian ini: Nama Lengkap").fill("Tulis seperti di akta kelahiran.");
        organizer.getByLabel("Tanggal Lahir", exactly()).check();
        organizer.getByLabel("Alasan untuk isian ini: Tanggal Lahir").fill("Tahunnya berbeda dengan rapor.");
        organizer.getByLabel("Kelas", exactly()).check();
        Browser.assertNoViolations(organizer);
        photograph(organizer, "return-fields");
        organizer.setViewportSize(360, 740);
        photograph(organizer, "return-fields-360");
        Assertions.assertThat(organizer.evaluate("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
        organizer.locator("[id$='returning:return']").click();
        assertThat(organizer.locator("main")).containsText("Perlu perbaikan");

        organizer.navigate("/delegates/correct?id=" + id);
        Locator reasons = organizer.locator("main .hint li");
        assertThat(reasons).hasCount(3);
        assertThat(reasons.filter(text("Nama Lengkap"))).containsText("Tulis seperti di akta kelahiran.");
        assertThat(reasons.filter(text("Tanggal Lahir"))).containsText("Tahunnya berbeda dengan rapor.");
        assertThat(reasons.filter(text("Kelas"))).containsText("Ada data yang belum cocok.");
    }

    @Test
    @DisplayName("is told to a delegate on their own page, step by step")
    void tellsADelegateTheirOwnWay() {
        Page child = browser.phone();
        Demo.signIn(child, Demo.account("DELEGATE"));
        child.navigate("/home");
        Locator own = child.locator("section.card").filter(text("Pendaftaranmu"));
        assertThat(own).containsText("Selamat, kamu diterima sebagai delegasi!");
        own.locator("details > summary").click();
        assertThat(own.locator("ol.past")).containsText("Kamu diterima sebagai delegasi.");
        photograph(child, "own-status-360");
    }

    /** The two minutes in which an organizer can undo it are over. */
    private void endUndo() throws SQLException {
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement()) {
            statement.execute("update decision_undo set open_until = now() where application_id = " + id);
        }
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }

    private String link(String subject) {
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            var mails = Json.createReader(new StringReader(Demo.get(
                                                    "/api/v1/caught-mails?recipient=gilang" + mark + "@example.org",
                                                    Demo.account("ADMINISTRATOR"))
                                            .body()))
                                    .readArray();
                            for (JsonObject mail : mails.getValuesAs(JsonObject.class)) {
                                if (mail.getString("subject").startsWith(subject)) {
                                    String body = Demo.get(
                                                    "/api/v1/caught-mails/" + mail.getJsonNumber("id"),
                                                    Demo.account("ADMINISTRATOR"))
                                            .body();
                                    return body.replaceFirst("(?s).*?link=([A-Za-z0-9._-]+).*", "$1");
                                }
                            }
                            return null;
                        },
                        found -> found != null);
    }

    private JsonObject send(String method, String path, String json) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1" + path))
                .header("Authorization", "Bearer " + Demo.account("ORGANIZER").token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
