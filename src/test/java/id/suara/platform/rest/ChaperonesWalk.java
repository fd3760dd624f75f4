package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.UUID;

/** The contract's walk through chaperones, their delegates, and rooms. */
final class ChaperonesWalk {

    private static final String OWN = "35";
    private static final String ELSEWHERE = "32";
    private static final String NOBODY = "999999999999";

    private final RegistrationWalk.Step step;
    private final String organizer = token("ORGANIZER");
    private final String officer = token("PROVINCIAL_OFFICER");
    private final String administrator = token("ADMINISTRATOR");
    private final Random random = new Random();

    private String chaperone;

    ChaperonesWalk(RegistrationWalk.Step step) {
        this.step = step;
    }

    /** After the walk through delegates, which admits one of Jawa Timur. */
    void all() {
        register();
        vet();
        pair();
        rooms();
    }

    private void register() {
        String register = "POST /chaperones";
        String own = person(OWN);
        String key = UUID.randomUUID().toString();
        step.expect(422, register, "/chaperones", officer, "{}");
        step.expect(400, register, "/chaperones", officer, "{");
        step.expect(422, register, "/chaperones", officer, own.replace("0812", "x"));
        step.expect(403, register, "/chaperones", officer, person(ELSEWHERE));
        HttpResponse<String> made = step.expect(201, register, "/chaperones", officer, own, "Idempotency-Key", key);
        assertThat(step.expect(201, register, "/chaperones", officer, own, "Idempotency-Key", key)
                        .body())
                .isEqualTo(made.body());
        step.expect(409, register, "/chaperones", officer, own);
        chaperone = text(object(made), "id");
        String foreign = text(object(step.expect(201, register, "/chaperones", organizer, person(ELSEWHERE))), "id");

        String list = "GET /chaperones";
        assertThat(step.expect(200, list, "/chaperones?limit=1", organizer, null)
                        .headers()
                        .firstValue("Link"))
                .isPresent();
        assertThat(step.expect(200, list, "/chaperones?name=ratna", officer, null)
                        .body())
                .doesNotContain("\"province\":\"" + ELSEWHERE);
        step.expect(200, list, "/chaperones?province=" + OWN, administrator, null);
        step.expect(422, list, "/chaperones?after=x", organizer, null);
        step.expect(404, "GET /chaperones/{id}", "/chaperones/" + foreign, officer, null);

        String correct = "PUT /chaperones/{id}";
        String path = "/chaperones/" + chaperone;
        step.expect(422, correct, path, officer, own);
        step.expect(412, correct, path, officer, own, "If-Match", "\"99\"");
        step.expect(403, correct, path, officer, person(ELSEWHERE), "If-Match", version());
        step.expect(404, correct, "/chaperones/" + foreign, officer, own, "If-Match", "\"1\"");
        step.expect(200, correct, path, officer, person(OWN), "If-Match", version());
    }

    private void vet() {
        String vet = "PUT /chaperones/{id}/vetting";
        String path = "/chaperones/" + chaperone + "/vetting";
        String vetting = "{\"kind\": \"POLICE_RECORD\", \"checkedOn\": \"2026-01-05\", \"validUntil\": \"%s\"}";
        step.expect(422, vet, path, officer, vetting.formatted("2025-01-01"), "If-Match", version());
        step.expect(412, vet, path, officer, vetting.formatted("2027-12-31"), "If-Match", "\"99\"");
        JsonObject vetted =
                object(step.expect(200, vet, path, officer, vetting.formatted("2027-12-31"), "If-Match", version()));
        assertThat(text(vetted, "vetting")).isEqualTo("IN_DATE");
    }

    private void pair() {
        step.expect(
                409, "GET /chaperones/{id}/care-sheet", "/chaperones/" + chaperone + "/care-sheet", organizer, null);
        String candidates = "GET /chaperones/{id}/candidates";
        JsonElement child = array(
                        step.expect(200, candidates, "/chaperones/" + chaperone + "/candidates", officer, null))
                .get(0);
        step.expect(404, candidates, "/chaperones/" + NOBODY + "/candidates", officer, null);
        String path = "/delegates/" + text(child, "id") + "/chaperone";
        String pair = "PUT /delegates/{id}/chaperone";
        String with = "{\"chaperoneId\": %s}";
        step.expect(200, "GET /delegates/{id}/chaperone", path, officer, null);
        step.expect(422, pair, path, officer, "{}", "If-Match", "\"0\"");
        step.expect(404, pair, path, officer, with.formatted(NOBODY), "If-Match", "\"0\"");
        step.expect(412, pair, path, officer, with.formatted(chaperone), "If-Match", "\"7\"");
        HttpResponse<String> paired =
                step.expect(200, pair, path, officer, with.formatted(chaperone), "If-Match", "\"0\"");
        String sheet = "GET /chaperones/{id}/care-sheet";
        step.expect(200, sheet, "/chaperones/" + chaperone + "/care-sheet", officer, null);
        step.expect(403, sheet, "/chaperones/" + chaperone + "/care-sheet", administrator, null);
        step.expect(404, sheet, "/chaperones/" + NOBODY + "/care-sheet", organizer, null);
        assertThat(array(step.expect(
                        200,
                        "GET /chaperones/{id}/delegates",
                        "/chaperones/" + chaperone + "/delegates",
                        officer,
                        null)))
                .hasSize(1);
        step.expect(200, "GET /chaperones/ratios", "/chaperones/ratios", organizer, null);
        assertThat(array(step.expect(200, "GET /chaperones/ratios", "/chaperones/ratios", officer, null)))
                .hasSize(1);
        String part = "DELETE /delegates/{id}/chaperone";
        step.expect(422, part, path, officer, null);
        step.expect(412, part, path, officer, null, "If-Match", "\"7\"");
        step.expect(204, part, path, officer, null, "If-Match", ContractWalk.tag(paired));

        String need = "GET /delegates/{id}/access-need";
        step.expect(200, need, "/delegates/" + text(child, "id") + "/access-need", organizer, null);
        step.expect(200, need, "/delegates/" + text(child, "id") + "/access-need", officer, null);
        step.expect(403, need, "/delegates/" + text(child, "id") + "/access-need", administrator, null);
        step.expect(404, need, "/delegates/" + NOBODY + "/access-need", organizer, null);
    }

    private void rooms() {
        String read = "GET /room-plan";
        String propose = "PUT /room-plan/proposal";
        String before = ContractWalk.tag(step.expect(200, read, "/room-plan", organizer, null));
        step.expect(403, read, "/room-plan", officer, null);
        step.expect(422, propose, "/room-plan/proposal", organizer, "{\"capacity\": 13}", "If-Match", before);
        step.expect(412, propose, "/room-plan/proposal", organizer, "{}", "If-Match", "\"999\"");
        HttpResponse<String> proposed =
                step.expect(200, propose, "/room-plan/proposal", organizer, "{\"capacity\": 2}", "If-Match", before);
        JsonObject room = object(proposed).getAsJsonArray("rooms").get(0).getAsJsonObject();
        String child = text(room.getAsJsonArray("lodgers").get(0), "id");
        String move = "PUT /room-plan/beds/{id}";
        String path = "/room-plan/beds/" + child;
        step.expect(412, move, path, organizer, "{\"newRoom\": true}", "If-Match", "\"999\"");
        step.expect(404, move, path, organizer, "{\"roomId\": " + NOBODY + "}", "If-Match", ContractWalk.tag(proposed));
        step.expect(409, move, "/room-plan/beds/" + NOBODY, organizer, "{}", "If-Match", ContractWalk.tag(proposed));
        step.expect(200, move, path, organizer, "{\"newRoom\": true}", "If-Match", ContractWalk.tag(proposed));
        HttpResponse<String> file =
                step.expect(200, "GET /room-plan/file", "/room-plan/file", organizer, null, "Accept-Language", "en");
        assertThat(file.body()).contains("Room,Sex,Age group,Nickname,Province");
    }

    private String version() {
        return ContractWalk.tag(step.expect(200, "GET /chaperones/{id}", "/chaperones/" + chaperone, organizer, null));
    }

    private String person(String province) {
        return "{\"fullName\": \"Ibu Ratna\", \"phone\": \"0812 %08d\", \"province\": \"%s\", \"sex\": \"FEMALE\"}"
                .formatted(10_000_000 + random.nextInt(89_999_999), province);
    }
}
