package id.suara.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.Demo;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API of outgoing and caught mail, from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MailResourcesIT {

    @Test
    void givesAdministratorsTheLinksOfACaughtMail() throws Exception {
        JsonArray newest = array(Demo.get("/api/v1/caught-mails", Demo.account("ADMINISTRATOR")));
        JsonObject first = aGuardians(newest);

        JsonArray theirs = array(Demo.get(
                "/api/v1/caught-mails?recipient=" + first.getString("recipient").toUpperCase(Locale.ROOT),
                Demo.account("ADMINISTRATOR")));
        assertThat(theirs).isNotEmpty().allSatisfy(mail -> assertThat(
                        mail.asJsonObject().getString("recipient"))
                .isEqualToIgnoringCase(first.getString("recipient")));

        JsonObject mail = opened(first);
        assertThat(mail.getString("from")).isEqualTo("\"Suara · Kongres Anak Indonesia\" <suara@localhost>");
        assertThat(mail.getString("text")).matches("(?s)(Yth\\.|Dear) .*");
        assertThat(mail.getString("html")).startsWith("<!DOCTYPE html>");
        assertThat(mail.getJsonArray("links").getString(0)).contains("?link=");
    }

    /** The newest of them that holds a personal link; letters to staff stand among them. */
    private static JsonObject aGuardians(JsonArray mails) throws Exception {
        for (JsonObject mail : mails.getValuesAs(JsonObject.class)) {
            if (opened(mail).getJsonArray("links").toString().contains("?link=")) {
                return mail;
            }
        }
        throw new AssertionError("none holds a link");
    }

    private static JsonObject opened(JsonObject mail) throws Exception {
        HttpResponse<String> opened =
                Demo.get("/api/v1/caught-mails/" + mail.getInt("id"), Demo.account("ADMINISTRATOR"));
        assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
        return Json.createReader(new StringReader(opened.body())).readObject();
    }

    @Test
    void givesOrganizersTheOutboxWithoutWholeAddresses() throws Exception {
        JsonArray rows = array(Demo.get("/api/v1/outbox?status=SENT", Demo.account("ORGANIZER")));

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.asJsonObject().getString("status")).isEqualTo("SENT");
            assertThat(row.asJsonObject().getString("recipient")).contains("…@");
        });
        assertThat(Demo.get("/api/v1/outbox?status=LOST", Demo.account("ORGANIZER"))
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORGANIZER",
                "MODERATOR",
                "SAFEGUARDING_OFFICER",
                "PROVINCIAL_OFFICER",
                "GATE",
                "CHAPERONE",
                "DELEGATE"
            })
    void keepsCaughtMailFromEveryoneElse(String role) throws Exception {
        assertThat(Demo.get("/api/v1/caught-mails", Demo.account(role)).statusCode())
                .isEqualTo(403);
        assertThat(Demo.get("/api/v1/caught-mails/1", Demo.account(role)).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/caught-mails", "/api/v1/outbox"})
    void asksVisitorsForAToken(String path) throws Exception {
        assertThat(Demo.get(path, null).statusCode()).isEqualTo(401);
    }

    private static JsonArray array(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return Json.createReader(new StringReader(response.body())).readArray();
    }
}
