package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.suara.Demo;
import java.net.http.HttpResponse;

/** The part of the {@link ContractWalk} that is about commissions' members, schedules and calendars. */
final class AgendaWalk {

    private static final String NOBODY = "999999999999";
    private static final String PUT = "PUT /delegates/{id}/commission";
    private static final String TAKE_OUT = "DELETE /delegates/{id}/commission";
    private static final String CARED = "GET /care/children/{id}/schedule";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String chaperone = token("CHAPERONE");
    private final String child = token("DELEGATE");

    AgendaWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        members();
        schedule();
        calendar();
        cared();
    }

    private void members() {
        HttpResponse<String> list = walk.expect(200, "GET /commission-members", "/commission-members", organizer, null);
        JsonObject placed = array(list).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(row -> row.has("commissionId"))
                .findFirst()
                .orElseThrow();
        String membership = "/delegates/" + text(placed, "applicationId") + "/commission";
        String back = "{\"commissionId\": %s}".formatted(text(placed, "commissionId"));
        walk.expect(204, TAKE_OUT, membership, organizer, null);
        walk.expect(204, TAKE_OUT, membership, organizer, null);
        walk.expect(404, TAKE_OUT, "/delegates/" + NOBODY + "/commission", organizer, null);
        walk.expect(204, PUT, membership, organizer, back);
        walk.expect(204, PUT, membership, organizer, back);
        walk.expect(404, PUT, membership, organizer, "{\"commissionId\": " + NOBODY + "}");
        walk.expect(422, PUT, membership, organizer, "{}");
        walk.expect(400, PUT, membership, organizer, "{");
        walk.expect(415, PUT, membership, organizer, "<a/>", "Content-Type", "application/xml");
    }

    private void schedule() {
        JsonObject schedule = object(walk.expect(200, "GET /my/schedule", "/my/schedule", child, null));
        JsonArray sessions = schedule.getAsJsonArray("sessions");
        assertThat(sessions).isNotEmpty();
        assertThat(sessions.asList())
                .allMatch(session -> text(session, "obligatory").equals("true"));
        String read = "PUT /my/schedule/reading";
        String reading = "{\"releaseId\": %s}".formatted(text(schedule, "releaseId"));
        walk.expect(204, read, "/my/schedule/reading", child, reading);
        walk.expect(404, read, "/my/schedule/reading", child, "{\"releaseId\": " + NOBODY + "}");
        walk.expect(422, read, "/my/schedule/reading", child, "{}");
        walk.expect(400, read, "/my/schedule/reading", child, "{");
        JsonObject after = object(walk.expect(200, "GET /my/schedule", "/my/schedule", child, null));
        assertThat(text(after, "changed")).isEqualTo("false");
    }

    private void calendar() {
        walk.expect(200, "PUT /my/calendar", "/my/calendar", child, null);
        assertThat(text(object(walk.expect(200, "GET /my/calendar", "/my/calendar", child, null)), "open"))
                .isEqualTo("true");
        walk.expect(204, "DELETE /my/calendar", "/my/calendar", child, null);
        walk.expect(204, "DELETE /my/calendar", "/my/calendar", child, null);
        assertThat(text(object(walk.expect(200, "GET /my/calendar", "/my/calendar", child, null)), "open"))
                .isEqualTo("false");
    }

    private void cared() {
        String id =
                array(walk.expect(200, "GET /chaperones", "/chaperones?limit=200", organizer, null)).asList().stream()
                        .filter(row -> text(row, "fullName").equals("Endah Lestari"))
                        .map(row -> text(row, "id"))
                        .findFirst()
                        .orElseThrow();
        String account = "/chaperones/" + id + "/account";
        String login = "{\"login\": \"" + Demo.account("CHAPERONE").login() + "\"}";
        walk.expect(204, "PUT /chaperones/{id}/account", account, organizer, login);
        String whom = text(
                array(walk.expect(200, "GET /care/children", "/care/children", chaperone, null))
                        .get(0),
                "accountId");
        HttpResponse<String> read = walk.expect(200, CARED, "/care/children/" + whom + "/schedule", chaperone, null);
        assertThat(object(read).getAsJsonArray("sessions")).isNotEmpty();
        assertThat(read.body()).doesNotContain("\"link\"");
        walk.expect(404, CARED, "/care/children/" + NOBODY + "/schedule", chaperone, null);
        walk.expect(204, "DELETE /chaperones/{id}/account", account, organizer, null);
    }
}
