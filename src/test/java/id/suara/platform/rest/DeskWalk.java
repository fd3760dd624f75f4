package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;

/** The part of {@link ContractWalk} about the desk: its filters, its files, and decisions on many. */
final class DeskWalk {

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String officer = token("PROVINCIAL_OFFICER");

    DeskWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        filters();
        files();
        decisions();
        views();
    }

    private void views() {
        String save = "POST /delegates/views";
        String one = "/delegates/views/{id}";
        String view = "{\"name\": \"Bali\", \"filter\": {\"province\": \"51\"}, \"columns\": [\"AGE\"]}";
        HttpResponse<String> saved =
                walk.expect(200, save, "/delegates/views", officer, view, "Idempotency-Key", "view-walk");
        walk.expect(200, save, "/delegates/views", officer, view, "Idempotency-Key", "view-walk");
        walk.expect(422, save, "/delegates/views", officer, view.replace("AGE", "SHOE"));
        walk.expect(422, save, "/delegates/views", officer, view.replace("\"province\": \"51\"", "\"mode\": \"BOTH\""));
        walk.expect(422, save, "/delegates/views", officer, view.replace("Bali", " "));
        assertThat(array(walk.expect(200, "GET /delegates/views", "/delegates/views", officer, null)))
                .hasSize(1);
        String path = "/delegates/views/" + text(object(saved), "id");
        walk.expect(404, "GET " + one, path, organizer, null);
        walk.expect(404, "PUT " + one, path, organizer, view, "If-Match", ContractWalk.tag(saved));
        walk.expect(404, "DELETE " + one, path, organizer, null, "If-Match", ContractWalk.tag(saved));
        walk.expect(422, "PUT " + one, path, officer, view);
        HttpResponse<String> renamed = walk.expect(
                200, "PUT " + one, path, officer, view.replace("Bali", "Pulau"), "If-Match", ContractWalk.tag(saved));
        walk.expect(412, "PUT " + one, path, officer, view, "If-Match", ContractWalk.tag(saved));
        walk.expect(412, "DELETE " + one, path, officer, null, "If-Match", ContractWalk.tag(saved));
        walk.expect(200, "GET " + one, path, officer, null);
        walk.expect(204, "DELETE " + one, path, officer, null, "If-Match", ContractWalk.tag(renamed));
    }

    private void filters() {
        String list = "GET /delegates";
        String all = "/delegates?status=IN_REVIEW&consent=GIVEN&mode=ONLINE&sex=FEMALE&ageFrom=10&ageTo=17&level=SMP"
                + "&duplicates=true&q=a";
        walk.expect(200, list, all, organizer, null);
        for (String wrong :
                new String[] {"consent=MAYBE", "mode=BOTH", "sex=X", "ageFrom=ten", "ageTo=-1", "level=TK"}) {
            walk.expect(422, list, "/delegates?" + wrong, organizer, null);
        }
        walk.expect(422, list, "/delegates?q=" + "a".repeat(101), organizer, null);
    }

    private void files() {
        String export = "GET /delegates/export";
        HttpResponse<String> csv = walk.expect(200, export, "/delegates/export?format=csv", officer, null);
        assertThat(csv.body()).startsWith("\ufeffNomor,Nama lengkap");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("delegasi.csv");
        walk.expect(200, export, "/delegates/export?status=ADMITTED", organizer, null, "Accept-Language", "en");
        walk.expect(422, export, "/delegates/export?format=pdf", organizer, null);
    }

    private void undoing(String id) {
        String one = "PUT /delegates/{id}/undoing";
        String path = "/delegates/" + id + "/undoing";
        String child = "/delegates/" + id;
        HttpResponse<String> declined = walk.expect(200, "GET /delegates/{id}", child, organizer, null);
        walk.expect(403, one, path, officer, null, "If-Match", ContractWalk.tag(declined));
        walk.expect(422, one, path, organizer, null);
        HttpResponse<String> undone =
                walk.expect(200, one, path, organizer, null, "If-Match", ContractWalk.tag(declined));
        assertThat(text(object(undone), "status")).isEqualTo("AWAITING_CONSENT");
        walk.expect(412, one, path, organizer, null, "If-Match", ContractWalk.tag(declined));
        walk.expect(409, one, path, organizer, null, "If-Match", ContractWalk.tag(undone));
        String many = "PUT /delegates/bulk/undoing";
        String ids = "{\"ids\": [" + id + "]}";
        walk.expect(403, many, "/delegates/bulk/undoing", officer, ids);
        walk.expect(422, many, "/delegates/bulk/undoing", organizer, "{\"ids\": []}");
        assertThat(object(walk.expect(200, many, "/delegates/bulk/undoing", organizer, ids))
                        .getAsJsonArray("undone"))
                .isEmpty();
    }

    private void decisions() {
        String bulk = "POST /delegates/bulk";
        String id =
                text(object(walk.expect(201, "POST /nominations", "/nominations", officer, walk.child("Damar"))), "id");
        String reason = ", \"reason\": \"Semua tempat sudah terisi.\"}";
        String decline = "{\"ids\": [" + id + "], \"action\": \"DECLINE\"" + reason;
        JsonObject foreseen = object(walk.expect(200, bulk, "/delegates/bulk?preview=true", organizer, decline));
        assertThat(foreseen.getAsJsonArray("done")).hasSize(1);
        walk.expect(422, bulk, "/delegates/bulk", organizer, decline.replace(reason, "}"));
        walk.expect(422, bulk, "/delegates/bulk", organizer, decline.replace("DECLINE", "RETURN"));
        walk.expect(400, bulk, "/delegates/bulk", organizer, decline.replace("DECLINE", "EXPEL"));
        walk.expect(422, bulk, "/delegates/bulk", organizer, "{\"ids\": [], \"action\": \"ADMIT\"}");
        HttpResponse<String> done =
                walk.expect(200, bulk, "/delegates/bulk", organizer, decline, "Idempotency-Key", "bulk-" + id);
        HttpResponse<String> again =
                walk.expect(200, bulk, "/delegates/bulk", organizer, decline, "Idempotency-Key", "bulk-" + id);
        assertThat(again.body()).isEqualTo(done.body());
        assertThat(text(object(walk.expect(200, "GET /delegates/{id}", "/delegates/" + id, organizer, null)), "status"))
                .isEqualTo("DECLINED");
        undoing(id);
        walk.expect(200, bulk, "/delegates/bulk", organizer, decline);
        JsonObject refused = object(walk.expect(200, bulk, "/delegates/bulk", organizer, decline));
        assertThat(text(refused.get("refused"), "delegates.decided-already")).isEqualTo("1");
        assertThat(array(walk.expect(200, "GET /delegates", "/delegates?q=damar&status=DECLINED", organizer, null)))
                .isNotEmpty();
    }
}
