package id.suara.delegates.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child who turns 17 today, their mother, and the office beside them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SeventeenJourneyIT {

    private static final String PASSPHRASE = "perahu kertas berlayar pelan";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = letters(System.nanoTime());
    private long application;
    private long person;

    @BeforeEach
    void theChildIsNominated() throws Exception {
        Demo.makeCurrent();
        String json =
                """
                {"fullName": "Laras %1$s", "nickname": "Laras", "birthDate": "%2$s", "province": "Maluku", "regency": "Kota Ambon",
                 "guardianName": "Ibu Laras %1$s", "guardianEmail": "laras.%3$s@example.org", "sex": "P"}"""
                        .formatted(
                                mark,
                                LocalDate.now(ZoneId.of("Asia/Jayapura")).minusYears(17),
                                mark.toLowerCase(Locale.ROOT));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(SuaraServer.uri("/api/v1/nominations"))
                                .header(
                                        "Authorization",
                                        "Bearer " + Demo.account("ORGANIZER").token())
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        org.assertj.core.api.Assertions.assertThat(answer.statusCode())
                .as(answer.body())
                .isEqualTo(201);
        application = Long.parseLong(answer.body().replaceAll("\\D", ""));
        person = Long.parseLong(text("select person_id from application where id = " + application));
    }

    @Test
    @DisplayName(
            "L6, L12 the child consents and waits, the mother is told and confirms, and later asks for a correction")
    void theChildConsentsAndTheMotherConfirms() throws Exception {
        String link = mailed("consent-request", "/consent");
        Page mother = browser.phone();
        mother.navigate(link);
        mother.locator("input[type=radio][value=yes]").first().check();
        mother.locator("[id$=save]").click();
        assertThat(mother.locator(".notice.good")).isVisible();

        Page office = browser.desktop();
        Demo.signIn(office, Demo.account("ORGANIZER"));
        office.navigate("/delegates/application?id=" + application);
        office.locator("[id$=':admit']").click();
        assertThat(office.locator("main")).containsText("Diterima");

        Page child = browser.phone();
        child.navigate(mailed("admitted", "/activate"));
        child.fill("[id$=':passphrase']", PASSPHRASE);
        child.fill("[id$=':again']", PASSPHRASE);
        child.click("[id$=':activate']");
        child.waitForURL("**/agree");
        assertThat(child.locator("main")).containsText("Umurmu 17 tahun");
        look(child, "agree-seventeen");
        child.getByText("Ya, aku setuju ikut").click();
        assertThat(child.locator("h1")).containsText("Menunggu konfirmasi walimu");
        look(child, "agree-waiting");
        child.navigate("/home");
        child.waitForURL("**/agree");

        office.navigate("/delegates/application?id=" + application);
        assertThat(office.locator("main")).containsText("tempat belum pasti");
        mother.navigate(link.replace("/consent", "/status"));
        assertThat(mother.locator("main")).containsText("Tempat ini belum pasti");
        look(mother, "status-to-confirm");
        mother.navigate(mailed("own-consent", "/consent"));
        look(mother, "consent-confirm");
        mother.locator("[id$='confirmation:confirm']").click();
        assertThat(mother.locator(".notice.good")).containsText("Konfirmasi Anda tersimpan");
        child.navigate("/home");
        assertThat(child.locator("h1")).containsText("Laras");

        mother.navigate(link.replace("/consent", "/status"));
        mother.getByText("Perbaiki atau jeda data").click();
        look(mother, "ask");
        mother.locator("[id$=':nickname']").check();
        mother.locator("[id$=':words']").fill("Nama panggilannya Ayas.");
        mother.locator("[id$=':correct']").click();
        assertThat(mother.locator("main")).containsText("Menunggu jawaban");

        office.navigate("/delegates/requests");
        look(office, "requests");
        office.getByText("Laras " + mark).first().click();
        assertThat(office.locator("main")).containsText("Nama panggilannya Ayas.");
        look(office, "request");
        office.getByText("Perbaiki data").click();
        assertThat(office.locator("main")).containsText("Nama panggilannya Ayas.");
        office.locator("[id$=':nickname']").fill("Ayas");
        office.locator("[id$=':send']").click();
        office.waitForURL("**/delegates/requests*");
        mother.navigate(link.replace("/consent", "/ask") + "&application=" + application);
        assertThat(mother.locator("main")).containsText("Sudah dilakukan");
        look(mother, "ask-answered");
        org.assertj.core.api.Assertions.assertThat(text("select nickname from person where id = " + person))
                .isEqualTo("Ayas");
    }

    /** The path of the link in the newest mail of that kind. */
    private String mailed(String kind, String page) throws Exception {
        return text("select regexp_substr(text_body, '" + page + "\\?link=\\S+') from outbox_mail where kind = '" + kind
                + "' and about_id = " + person + " order by id desc limit 1");
    }

    /** Axe, and a picture for people. */
    private static void look(Page page, String name) {
        Browser.assertNoViolations(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }

    private static String text(String query) throws Exception {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String letters(long number) {
        StringBuilder word = new StringBuilder();
        for (long rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1, 8);
    }
}
