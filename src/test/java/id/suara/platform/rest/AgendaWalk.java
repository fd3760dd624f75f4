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
        wishes();
        dealing();
        choices();
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

    private void wishes() {
        String read = "GET /my/commission";
        String state = "PUT /my/commission/wishes";
        String path = "/my/commission/wishes";
        HttpResponse<String> own = walk.expect(200, read, "/my/commission", child, null);
        assertThat(text(object(own), "open")).isEqualTo("true");
        JsonArray choice = object(own).getAsJsonArray("choice");
        String two = "{\"commissions\": [%s, %s]}".formatted(text(choice.get(1), "id"), text(choice.get(0), "id"));
        walk.expect(422, state, path, child, two);
        walk.expect(412, state, path, child, two, "If-Match", "\"99\"");
        HttpResponse<String> stated = walk.expect(200, state, path, child, two, "If-Match", ContractWalk.tag(own));
        assertThat(object(stated).getAsJsonArray("wishes")).hasSize(2);
        String tag = ContractWalk.tag(stated);
        String twice = "{\"commissions\": [%1$s, %1$s]}".formatted(text(choice.get(0), "id"));
        walk.expect(422, state, path, child, twice, "If-Match", tag);
        walk.expect(422, state, path, child, "{\"commissions\": [" + NOBODY + "]}", "If-Match", tag);
        walk.expect(422, state, path, child, "{\"commissions\": [1, 2, 3, 4]}", "If-Match", tag);
        walk.expect(422, state, path, child, "{}", "If-Match", tag);
        walk.expect(400, state, path, child, "{", "If-Match", tag);
    }

    private void dealing() {
        String read = "GET /commission-members/dealing";
        String take = "PUT /commission-members/dealing";
        String path = "/commission-members/dealing";
        HttpResponse<String> proposal = walk.expect(200, read, path + "?seed=7&anew=true", organizer, null);
        String tag = ContractWalk.tag(proposal);
        assertThat(ContractWalk.tag(walk.expect(200, read, path + "?seed=7&anew=true", organizer, null)))
                .isEqualTo(tag);
        String wanted = "{\"seed\": 7, \"anew\": true}";
        walk.expect(422, take, path, organizer, wanted);
        walk.expect(412, take, path, organizer, "{\"seed\": 7, \"anew\": false}", "If-Match", "\"1\"");
        HttpResponse<String> taken = walk.expect(200, take, path, organizer, wanted, "If-Match", tag);
        assertThat(text(object(taken), "moved")).isEqualTo(text(object(proposal), "changes"));
        HttpResponse<String> after = walk.expect(200, read, path + "?seed=7&anew=true", organizer, null);
        assertThat(text(object(after), "changes")).isEqualTo("0");
        walk.expect(422, take, path, organizer, "{}", "If-Match", tag);
        walk.expect(400, take, path, organizer, "{", "If-Match", tag);
    }

    private void choices() {
        String read = "GET /my/sessions";
        String choose = "PUT /my/sessions/{id}";
        String giveBack = "DELETE /my/sessions/{id}";
        JsonArray sessions =
                object(walk.expect(200, read, "/my/sessions", child, null)).getAsJsonArray("sessions");
        String id = sessions.asList().stream()
                .filter(session -> !session.getAsJsonObject().has("hindrance"))
                .map(session -> text(session, "id"))
                .findFirst()
                .orElseThrow();
        String path = "/my/sessions/" + id;
        assertThat(text(object(walk.expect(200, choose, path, child, "{}")), "standing"))
                .isEqualTo("SEATED");
        walk.expect(200, choose, path, child, "{\"instead\": true}");
        String other = sessions.asList().stream()
                .filter(session -> !session.getAsJsonObject().has("hindrance"))
                .map(session -> text(session, "id"))
                .filter(each -> !each.equals(id))
                .findFirst()
                .orElseThrow();
        walk.expect(409, choose, "/my/sessions/" + other, child, "{}");
        walk.expect(404, choose, "/my/sessions/" + NOBODY, child, "{}");
        walk.expect(422, choose, path, child, "null");
        walk.expect(400, choose, path, child, "{");
        walk.expect(415, choose, path, child, "<a/>", "Content-Type", "application/xml");

        JsonArray filled = array(walk.expect(200, "GET /optional-sessions", "/optional-sessions", organizer, null));
        assertThat(filled.asList())
                .anyMatch(
                        one -> text(one, "id").equals(id) && !text(one, "taken").equals("0"));
        String list = "GET /optional-sessions/{id}/delegates";
        String delegates = "/optional-sessions/" + id + "/delegates";
        JsonArray seated = array(walk.expect(200, list, delegates, organizer, null));
        walk.expect(404, list, "/optional-sessions/" + NOBODY + "/delegates", organizer, null);
        String takeOut = "DELETE /optional-sessions/{id}/delegates/{applicationId}";
        String one = delegates + "/" + text(seated.get(0), "applicationId");
        walk.expect(204, takeOut, one, organizer, null);
        walk.expect(204, takeOut, one, organizer, null);
        walk.expect(404, takeOut, delegates + "/" + NOBODY, organizer, null);
        walk.expect(200, choose, path, child, "{}");
        walk.expect(204, giveBack, path, child, null);
        walk.expect(204, giveBack, path, child, null);
        assertThat(object(walk.expect(200, read, "/my/sessions", child, null)).getAsJsonArray("sessions"))
                .allMatch(session -> text(session, "standing").equals("NONE"));
    }

    private void schedule() {
        JsonObject schedule = object(walk.expect(200, "GET /my/schedule", "/my/schedule", child, null));
        JsonArray sessions = schedule.getAsJsonArray("sessions");
        assertThat(sessions).isNotEmpty();
        assertThat(sessions.asList())
                .anyMatch(session -> text(session, "obligatory").equals("true"));
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
