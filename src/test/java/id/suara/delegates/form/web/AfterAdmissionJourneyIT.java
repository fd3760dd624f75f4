package id.suara.delegates.form.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Organizers ask a question; a guardian answers it once the child has a place, with what is needed on
 *  site; staff read of it what is theirs to read. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AfterAdmissionJourneyIT {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @RegisterExtension
    final Browser browser = new Browser();

    private final Demo.Account organizer = Demo.account("ORGANIZER");
    private final String mark = Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "z");

    @BeforeEach
    void theDemonstrationIsOn() throws Exception {
        Demo.makeCurrent();
        sql("update phase set opens_at = now() - interval '1 day', closes_at = now() + interval '9 days'"
                + " where congress_id = (select id from congress where is_current)");
    }

    /** Other tests fill in the same congress's forms. */
    @AfterEach
    void askNothingMore() throws Exception {
        sql("update question set retired_at = now() where retired_at is null");
    }

    @Test
    void aGuardianTellsWhatIsNeededOnceTheChildHasAPlace() throws Exception {
        ask("Hobi apa, " + mark + "?", "REGISTRATION", "ORGANIZERS");
        ask("Jam tidur, " + mark + "?", "ADMISSION", "OFFICES");
        String link = registered();
        Page phone = browser.phone();
        phone.navigate("/after-admission?link=" + link);
        assertThat(phone.locator("[id='details:emergencyName']")).isVisible();
        assertThat(phone.locator("main")).containsText("tidak kami tanyakan");
        Browser.assertNoViolations(phone);
        photograph(phone, "after-admission");
        phone.selectOption("[id='details:shirtSize']", "M");
        phone.fill("[id='details:emergencyName']", "Nenek Sari");
        phone.fill("[id='details:emergencyPhone']", "siang malam");
        phone.check("text=Merah");
        phone.click("[id='details:save']");
        assertThat(phone.locator("[id='details:emergencyPhone-error']")).isVisible();
        Browser.assertNoViolations(phone);
        phone.fill("[id='details:emergencyPhone']", "0813 7143 5912");
        phone.click("[id='details:save']");
        assertThat(phone.locator(".notice.good")).isVisible();
        assertThat(phone.locator("[id='details:emergencyPhone']")).hasValue("+6281371435912");
        assertThat(phone.getByLabel("Merah")).isChecked();
        assertThat(phone.getByLabel("Biru")).not().isChecked();

        String application = "/delegates/application?id=" + applicationId();
        Page desk = browser.desktop();
        Demo.signIn(desk, organizer);
        desk.navigate(application);
        assertThat(desk.locator("main")).not().containsText("Nenek Sari");
        assertThat(desk.locator("main")).not().containsText("Merah");
        desk.click("[id$='answers:show']");
        assertThat(desk.locator("[id$=answers]")).containsText("Hobi apa, " + mark + "?");
        assertThat(desk.locator("[id$=answers]")).containsText("Biru");
        assertThat(desk.locator("[id$=answers]")).containsText("Merah");
        desk.click("[id$='details:show']");
        assertThat(desk.locator("[id$=details]").last()).containsText("Nenek Sari");
        assertThat(desk.locator("[id$=details]").last()).containsText("+6281371435912");
        assertThat(desk.locator("main")).containsText("Didampingi oleh");
        Browser.assertNoViolations(desk);
        photograph(desk, "file-answers");
        desk.setViewportSize(360, 740);
        assertThat(desk.evaluate("document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        photograph(desk, "file-answers-360");
        desk.navigate("/language?to=en&back=" + application.replace("?", "%3F").replace("=", "%3D"));
        desk.navigate(application);
        desk.click("[id$='answers:show']");
        assertThat(desk.locator("[id$=answers]")).containsText("Red");
        photograph(desk, "file-answers-en-360");

        Page office = browser.desktop();
        Demo.signIn(office, Demo.account("PROVINCIAL_OFFICER"));
        office.navigate(application);
        office.click("[id$='answers:show']");
        assertThat(office.locator("[id$=answers]")).containsText("Merah");
        assertThat(office.locator("[id$=answers]")).not().containsText("Hobi apa");
        assertThat(office.locator("[id$='details:show']")).hasCount(0);
        assertThat(office.locator("main")).not().containsText("Nenek Sari");
        browser.assertNoProblems();
    }

    private void ask(String label, String stage, String readers) {
        Page desk = browser.desktop();
        Demo.signIn(desk, organizer);
        desk.navigate("/delegates/questions");
        Browser.assertNoViolations(desk);
        desk.fill("[id='question:label']", label);
        desk.fill("[id='question:labelEn']", label);
        desk.selectOption("[id='question:kind']", "CHOICES");
        desk.selectOption("[id='question:stage']", stage);
        desk.selectOption("[id='question:readers']", readers);
        desk.click("[id='question:ask']");
        assertThat(desk.locator("[id='question:choices-error']")).isVisible();
        desk.fill("[id='question:choices']", "Merah | Red\nBiru | Blue");
        desk.click("[id='question:ask']");
        assertThat(desk.locator("[id='list:questions']")).containsText(label);
        photograph(desk, "questions");
        Browser.assertNoViolations(desk);
        mend(desk, label);
        desk.close();
    }

    private static void mend(Page desk, String label) {
        desk.locator("[id='list:questions'] tr")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("a.btn")
                .first()
                .click();
        assertThat(desk.locator("[id='question:label']")).hasValue(label);
        assertThat(desk.locator("[id='question:choices']")).hasValue("Merah | Red\nBiru | Blue");
        Browser.assertNoViolations(desk);
        photograph(desk, "questions-mend");
        desk.fill("[id='question:help']", "Boleh lebih dari satu.");
        desk.fill("[id='question:helpEn']", "More than one is fine.");
        desk.click("[id='question:mend']");
        assertThat(desk.locator("[id='question:ask']")).isVisible();
        assertThat(desk.locator("[id='list:questions']")).containsText(label);
    }

    /** On site, on the pages as a family does it, with the first question; then admitted. @return the guardian's link */
    private String registered() throws Exception {
        JsonObject invitation = send(
                "POST",
                "/nominations/invitations",
                "{\"province\":\"35\",\"label\":\"Uji\",\"path\":\"SCHOOL\",\"most\":3,\"lastDay\":\""
                        + LocalDate.now(ZoneOffset.UTC).plusDays(3) + "\"}",
                null);
        Page phone = browser.phone();
        phone.navigate("/register?invitation=" + invitation.getString("code"));
        phone.fill("[id='register:fullName']", "Laut " + mark);
        phone.fill("[id='register:birthDate']", "2013-04-12");
        phone.click("[id='register:next']");
        phone.selectOption("[id='register:regency']", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        phone.check("input[value=ON_SITE]");
        phone.click("[id='register:next']");
        phone.fill("[id='register:guardianName']", "Ibu " + mark);
        phone.check("input[value=MOTHER]");
        phone.fill("[id='register:guardianPhone']", "0812" + (10_000_000 + System.nanoTime() % 89_999_999));
        phone.click("[id='register:next']");
        phone.check("text=Biru");
        Browser.assertNoViolations(phone);
        photograph(phone, "register-questions");
        phone.click("[id='register:next']");
        phone.click("[id='register:back']");
        assertThat(phone.getByLabel("Biru")).isChecked();
        phone.click("[id='register:next']");
        phone.click("[id='register:send']");
        phone.waitForURL(url -> url.contains("/registered?link="));
        String link = phone.url().replaceAll(".*link=([^&]+).*", "$1");
        send(
                "PUT",
                "/consent-requests/" + link + "/decisions",
                "{\"decisions\":[{\"purpose\":\"PARTICIPATION\",\"given\":true,\"textId\":1}]}",
                null);
        String id = applicationId();
        String version = first("select version from application where id = " + id);
        send("PUT", "/delegates/" + id + "/admission", "", "\"" + version + "\"");
        return link;
    }

    private String applicationId() throws Exception {
        return first("select a.id from application a join person p on p.id = a.person_id where p.full_name = 'Laut "
                + mark + "'");
    }

    private JsonObject send(String method, String path, String json, String ifMatch) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1" + path))
                .header("Authorization", "Bearer " + organizer.token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }

    private static void sql(String statement) throws Exception {
        try (Connection connection = SuaraServer.database();
                Statement update = connection.createStatement()) {
            update.execute(statement);
        }
    }

    private static String first(String query) throws Exception {
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
