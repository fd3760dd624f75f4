package id.suara.delegates.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Organizers see who waits and move one in the line, and see what sharing out anew would change before they do it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PlacePlanJourneyIT {

    private static final String OF_KALTENG =
            " where province_code = '62' and congress_id =" + " (select id from congress where is_current)";

    @RegisterExtension
    final Browser browser = new Browser();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String mark = Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "z");
    private final List<String> waiting = new ArrayList<>();
    private String places;

    @BeforeEach
    void fillUpAProvince() throws Exception {
        Demo.makeCurrent();
        places = first("select places from quota" + OF_KALTENG);
        // With a place left the first would be offered it, by the clock, in the middle of the test.
        sql("update quota set places = taken" + OF_KALTENG);
    }

    @AfterEach
    void emptyItAgain() throws Exception {
        for (String id : waiting) {
            sql("update application set status = 'WITHDRAWN', wait_order = null, reason = null where id = " + id);
        }
        sql("update quota set places = " + places + OF_KALTENG);
    }

    @Test
    @DisplayName("One who waits is moved to another turn, with the reason on record")
    void movesOneInTheLine() throws Exception {
        waiting.add(nominate("Aan " + mark));
        waiting.add(nominate("Bayu " + mark));
        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/delegates/quotas");
        organizer.locator("a[href='/delegates/waiting?province=62']").click();
        organizer.waitForURL(Pattern.compile(".*/delegates/waiting\\?province=62"));
        Locator line = organizer.locator("[id$='line:rows_data'] tr");
        assertThat(line.filter(text("Aan " + mark))).containsText("Kuota provinsi sedang penuh.");
        assertThat(line.last()).containsText("Bayu " + mark);
        Browser.assertNoViolations(organizer);
        photograph(organizer, "waiting-list");

        organizer.getByLabel("Pindahkan: Bayu " + mark).click();
        organizer.locator("[id$='moving:position']").fill("1");
        organizer.locator("[id$='moving:reason']").fill("Singkat");
        organizer.locator("[id$='moving:move']").click();
        assertThat(organizer.locator("[id$='moving:reason-error']")).isVisible();
        assertThat(organizer.locator("[id$='moving:reason']")).hasValue("Singkat");
        Browser.assertNoViolations(organizer);
        photograph(organizer, "waiting-list-move");
        organizer.locator("[id$='moving:reason']").fill("Kakaknya sudah diterima.");
        organizer.locator("[id$='moving:move']").click();
        assertThat(organizer.locator("main")).containsText("Bayu " + mark + " dipindahkan.");
        assertThat(line.first()).containsText("Bayu " + mark);

        organizer.setViewportSize(360, 740);
        organizer.navigate("/delegates/waiting?province=62");
        Browser.assertNoViolations(organizer);
        assertThat(organizer.evaluate("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
        photograph(organizer, "waiting-list-360");
        organizer.navigate("/language?to=en&back=%2Fdelegates%2Fwaiting");
        organizer.navigate("/delegates/waiting?province=62");
        assertThat(organizer.locator("h1")).containsText("Waiting list");
        photograph(organizer, "waiting-list-en-360");
        organizer.navigate("/delegates/application?id=" + waiting.get(1));
        assertThat(organizer.locator("main")).containsText("Moved on the waiting list: Kakaknya sudah diterima.");
    }

    @Test
    @DisplayName("All places are shared out anew only after what would change was seen")
    void sharesOutWhatWasSeen() {
        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/delegates/quotas");
        organizer.locator("[id$='sharing:propose']").click();
        Locator change = organizer.locator("[id$='proposed:changes_data'] tr").filter(text("Kalimantan Tengah"));
        assertThat(change).hasCount(1);
        assertThat(organizer.locator("[id$='proposed:share']")).isVisible();
        Browser.assertNoViolations(organizer);
        photograph(organizer, "share-out");
        organizer.setViewportSize(360, 740);
        assertThat(organizer.evaluate("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
        photograph(organizer, "share-out-360");
        organizer.locator("[id$='proposed:share']").click();
        assertThat(organizer.locator("main")).containsText("Semua tempat sudah dibagi ulang.");
        organizer.locator("[id$='sharing:propose']").click();
        assertThat(organizer.locator("main")).containsText("Tidak ada yang berubah");
        assertThat(organizer.locator("[id$='proposed:share']")).hasCount(0);
        browser.assertNoProblems();
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }

    private String nominate(String name) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1/nominations"))
                .header("Authorization", "Bearer " + Demo.account("ORGANIZER").token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        """
                                {"fullName": "%1$s", "birthDate": "2013-04-12", "province": "Kalimantan Tengah",
                                 "regency": "Palangka Raya", "guardianName": "Ibu %1$s", "guardianPhone": "081371435912"}"""
                                .formatted(name)))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String id = Json.createReader(new StringReader(answer.body()))
                .readObject()
                .getJsonNumber("id")
                .toString();
        sql("update application set status = 'WAITLISTED', wait_order = nextval('wait_turn'),"
                + " reason = 'Kuota provinsi sedang penuh.' where id = " + id);
        return id;
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
