package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static id.suara.platform.rest.ContractWalk.tag;

import com.google.gson.JsonObject;
import id.suara.SuaraServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The contract's walk through the child's own word, and what guardians ask for by right. */
final class FamilyWalk {

    private static final String NOBODY = "999999999999";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String officer = token("PROVINCIAL_OFFICER");
    private final String delegate = token("DELEGATE");

    FamilyWalk(ContractWalk walk) {
        this.walk = walk;
    }

    /** After the walk through consent. */
    void all() throws SQLException {
        agreement();
        confirmation();
        asked();
        answered();
    }

    private void agreement() {
        walk.expect(200, "GET /agreement", "/agreement", delegate, null);
        String agree = "PUT /agreement";
        walk.expect(200, agree, "/agreement", delegate, "{\"edition\": 1, \"agrees\": true}");
        walk.expect(409, agree, "/agreement", delegate, "{\"edition\": 0, \"agrees\": true}");
        walk.expect(422, agree, "/agreement", delegate, "{\"edition\": 1}");
    }

    private void confirmation() throws SQLException {
        String family = "/consent-requests/" + walk.link() + "/children";
        String person = text(
                array(walk.expect(200, "GET /consent-requests/{link}/children", family, null, null))
                        .get(0),
                "id");
        String confirm = "PUT /consent-requests/{link}/children/{id}/confirmation";
        walk.expect(409, confirm, family + "/" + person + "/confirmation", null, null);
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(
                    "insert into assent (id, person_id, edition, language, own_consent, status, decided_at, version)"
                            + " select nextval('suara_id'), " + person
                            + ", 1, 'id', true, 'AWAITING_GUARDIAN', now(), 1");
        }
        walk.expect(204, confirm, family + "/" + person + "/confirmation", null, null);
        walk.expect(404, confirm, family + "/" + NOBODY + "/confirmation", null, null);
    }

    private void asked() {
        String family = "/family-requests/of/" + walk.link() + "/" + walk.application();
        String own = "GET /family-requests/of/{link}/{id}";
        walk.expect(200, own, family, null, null);
        walk.expect(404, own, family + "9", null, null);
        String ask = "POST /family-requests/of/{link}/{id}/corrections";
        String wrong = "{\"fields\": [\"nickname\"], \"words\": \"Nama panggilannya Yuyun.\"}";
        walk.expect(201, ask, family + "/corrections", null, wrong);
        walk.expect(409, ask, family + "/corrections", null, wrong);
        walk.expect(422, ask, family + "/corrections", null, "{\"fields\": [\"shoes\"], \"words\": \"Merah.\"}");
        walk.expect(422, ask, family + "/corrections", null, "{}");
        String pause = "POST /family-requests/of/{link}/{id}/suspension";
        walk.expect(201, pause, family + "/suspension", null, null);
        walk.expect(409, pause, family + "/suspension", null, null);
    }

    private void answered() {
        String list = "GET /family-requests";
        JsonObject correction = null;
        JsonObject suspension = null;
        for (var one : array(walk.expect(200, list, "/family-requests?limit=200", officer, null))) {
            if (text(one, "applicationId").equals(walk.application())) {
                if (text(one, "kind").equals("CORRECTION")) {
                    correction = one.getAsJsonObject();
                } else {
                    suspension = one.getAsJsonObject();
                }
            }
        }
        walk.expect(422, list, "/family-requests?limit=x", organizer, null);
        String path = "/family-requests/" + text(correction, "id");
        String read = "GET /family-requests/{id}";
        walk.expect(200, read, path, organizer, null);
        walk.expect(404, read, "/family-requests/" + NOBODY, organizer, null);
        String correct = "PUT /family-requests/{id}/correction";
        String version =
                tag(walk.expect(200, "GET /delegates/{id}", "/delegates/" + walk.application(), organizer, null));
        walk.expect(422, correct, path + "/correction", officer, walk.child("Ayu"));
        walk.expect(412, correct, path + "/correction", officer, walk.child("Ayu"), "If-Match", "\"99\"");
        walk.expect(200, correct, path + "/correction", officer, walk.child("Ayu"), "If-Match", version);
        walk.expect(409, correct, path + "/correction", officer, walk.child("Ayu"), "If-Match", version);
        String pause = "PUT /family-requests/{id}/suspension";
        String pausing = "/family-requests/" + text(suspension, "id");
        walk.expect(409, pause, path + "/suspension", officer, null);
        walk.expect(200, pause, pausing + "/suspension", officer, null);
        String family = "/family-requests/of/" + walk.link() + "/" + walk.application();
        walk.expect(200, "DELETE /family-requests/of/{link}/{id}/suspension", family + "/suspension", null, null);
        walk.expect(201, "POST /family-requests/of/{link}/{id}/suspension", family + "/suspension", null, null);
        JsonObject again = object(walk.expect(200, "GET /family-requests/of/{link}/{id}", family, null, null));
        String refuse = "PUT /family-requests/{id}/refusal";
        String newest =
                "/family-requests/" + text(again.getAsJsonArray("requests").get(0), "id") + "/refusal";
        walk.expect(422, refuse, newest, officer, "{}");
        walk.expect(200, refuse, newest, officer, "{\"reason\": \"Anak sudah mendapat tempat.\"}");
        walk.expect(409, refuse, newest, officer, "{\"reason\": \"Anak sudah mendapat tempat.\"}");
    }
}
