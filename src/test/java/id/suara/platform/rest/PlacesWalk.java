package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The part of the {@link ContractWalk} that is about places, and about decisions other than the admission. */
final class PlacesWalk {

    private static final String REASON = "{\"reason\": \"Kuota provinsi sudah penuh.\"}";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String officer = token("PROVINCIAL_OFFICER");
    private final String administrator = token("ADMINISTRATOR");

    private String id;

    PlacesWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void quotas() {
        String read = "GET /quotas/{province}";
        HttpResponse<String> bali = walk.expect(200, read, "/quotas/51", organizer, null);
        walk.expect(404, read, "/quotas/51", officer, null);
        walk.expect(404, read, "/quotas/99", organizer, null);
        int places = object(bali).get("places").getAsInt();
        String limit = "PUT /quotas/{province}";
        String limits = "{\"places\": %d, \"reserved\": 0}";
        walk.expect(422, limit, "/quotas/51", organizer, limits.formatted(places));
        walk.expect(412, limit, "/quotas/51", organizer, limits.formatted(places), "If-Match", "\"1\"");
        walk.expect(403, limit, "/quotas/51", officer, limits.formatted(places), "If-Match", ContractWalk.tag(bali));
        walk.expect(409, limit, "/quotas/51", organizer, limits.formatted(99_999), "If-Match", ContractWalk.tag(bali));
        walk.expect(
                200, limit, "/quotas/51", organizer, limits.formatted(places - 1), "If-Match", ContractWalk.tag(bali));

        String move = "POST /quotas/moves";
        String moved = "{\"from\": \"51\", \"to\": \"32\", \"places\": %d, \"reason\": \"Bali belum punya calon.\"}";
        walk.expect(201, move, "/quotas/moves", organizer, moved.formatted(1));
        walk.expect(409, move, "/quotas/moves", organizer, moved.formatted(9_999));
        walk.expect(422, move, "/quotas/moves", organizer, "{\"places\": 1}");
        walk.expect(200, "GET /quotas/moves", "/quotas/moves", organizer, null);
        walk.expect(403, "GET /quotas/moves", "/quotas/moves", officer, null);
        String propose = "GET /quotas/apportionment";
        walk.expect(403, propose, "/quotas/apportionment", officer, null);
        HttpResponse<String> proposed = walk.expect(200, propose, "/quotas/apportionment", organizer, null);
        String share = "PUT /quotas/apportionment";
        walk.expect(422, share, "/quotas/apportionment", organizer, null);
        walk.expect(412, share, "/quotas/apportionment", organizer, null, "If-Match", "\"1\"");
        String seen = ContractWalk.tag(proposed);
        walk.expect(403, share, "/quotas/apportionment", officer, null, "If-Match", seen);
        walk.expect(200, share, "/quotas/apportionment", organizer, null, "If-Match", seen);
        // What was seen is gone: Bali had been limited by hand.
        walk.expect(412, share, "/quotas/apportionment", organizer, null, "If-Match", seen);
    }

    void decisions() {
        String child = walk.child("Cahya");
        id = text(object(walk.expect(201, "POST /nominations", "/nominations", officer, child)), "id");
        String back = "{\"summary\": \"Nama belum lengkap.\", \"fields\": {\"fullName\": \"Sesuai akta.\"}}";
        decide(422, "return", organizer, "{\"summary\": \"Nama belum lengkap.\", \"fields\": {\"shoe\": \"x\"}}");
        decide(403, "return", officer, back);
        decide(200, "return", organizer, back);
        decide(422, "correction", officer, child.replace("2013-04-12", "2003-04-12"));
        decide(200, "correction", officer, child.replace("\"fullName\": \"Cahya ", "\"fullName\": \"Cahyani "));
        consent();

        decide(200, "waiting", organizer, REASON);
        decide(409, "waiting", organizer, REASON);
        String line = "GET /quotas/{province}/waiting-list";
        String home = text(
                object(walk.expect(200, "GET /delegates/{id}", "/delegates/" + id, organizer, null)), "provinceCode");
        assertThat(array(walk.expect(200, line, "/quotas/" + home + "/waiting-list", officer, null))
                        .asList())
                .extracting(each -> text(each, "id"))
                .contains(id);
        walk.expect(403, line, "/quotas/51/waiting-list", officer, null);
        decide(200, "waiting-turn", organizer, "{\"position\": 1, \"reason\": \"Kakak beradik.\"}");
        decide(422, "waiting-turn", organizer, "{\"position\": 0, \"reason\": \"Kakak beradik.\"}");
        decide(403, "waiting-turn", officer, "{\"position\": 1, \"reason\": \"Kakak beradik.\"}");

        offer();
        String link = linkOf(child);
        String acceptance = "PUT /offers/{link}/{id}/acceptance";
        walk.expect(404, acceptance, "/offers/" + link + "x/" + id + "/acceptance", null, null);
        walk.expect(404, acceptance, "/offers/" + link + "/999999999999/acceptance", null, null);
        decide(200, "offer-acceptance", officer, null);
        decide(410, "offer-acceptance", officer, null);
        walk.expect(410, acceptance, "/offers/" + link + "/" + id + "/acceptance", null, null);

        decide(422, "withdrawal", officer, "{\"reason\": \"\"}");
        decide(200, "withdrawal", officer, REASON);
        decide(409, "withdrawal", officer, REASON);
        decide(200, "reopening", organizer, null);
        decide(409, "reopening", organizer, null);
        decide(200, "waiting", organizer, REASON);
        offer();
        walk.expect(204, acceptance, "/offers/" + link + "/" + id + "/acceptance", null, null);
        decide(200, "withdrawal", officer, REASON);
        decide(200, "reopening", organizer, null);
        decide(200, "waiting", organizer, REASON);
        offer();
        walk.expect(204, "PUT /offers/{link}/{id}/refusal", "/offers/" + link + "/" + id + "/refusal", null, null);

        String record = "/delegates/" + id + "/record/";
        HttpResponse<String> steps =
                walk.expect(200, "GET /delegates/{id}/record/steps", record + "steps", officer, null);
        assertThat(array(steps).size()).isGreaterThan(8);
        String write = "POST /delegates/{id}/record/notes";
        walk.expect(201, write, record + "notes", officer, "{\"text\": \"Sudah ditelepon.\"}");
        walk.expect(422, write, record + "notes", officer, "{\"text\": \"\"}");
        walk.expect(200, "GET /delegates/{id}/record/notes", record + "notes", organizer, null);
        walk.expect(404, "GET /delegates/{id}/record/notes", "/delegates/999999999999/record/notes", organizer, null);
    }

    private void decide(int status, String decision, String token, String json) {
        walk.expect(
                status,
                "PUT /delegates/{id}/" + decision,
                "/delegates/" + id + "/" + decision,
                token,
                json,
                "If-Match",
                version());
    }

    private String version() {
        return ContractWalk.tag(walk.expect(200, "GET /delegates/{id}", "/delegates/" + id, organizer, null));
    }

    private void consent() {
        String link = linkOf(walk.child("Cahya"));
        HttpResponse<String> asked =
                walk.expect(200, "GET /consent-requests/{link}", "/consent-requests/" + link, null, null);
        String textId = object(asked).getAsJsonArray("purposes").asList().stream()
                .filter(each -> text(each, "purpose").equals("PARTICIPATION"))
                .map(each -> text(each, "textId"))
                .findFirst()
                .orElseThrow();
        walk.expect(
                200,
                "PUT /consent-requests/{link}/decisions",
                "/consent-requests/" + link + "/decisions",
                null,
                "{\"decisions\": [{\"purpose\": \"PARTICIPATION\", \"given\": true, \"textId\": %s}]}"
                        .formatted(textId));
    }

    /** From the last letter to the child's guardian. */
    private String linkOf(String child) {
        String email = child.replaceFirst("(?s).*\"guardianEmail\": \"([^\"]+)\".*", "$1");
        JsonElement newest = await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> array(walk.expect(
                                200, "GET /caught-mails", "/caught-mails?recipient=" + email, administrator, null)),
                        found -> !found.isEmpty())
                .get(0);
        JsonObject letter = object(
                walk.expect(200, "GET /caught-mails/{id}", "/caught-mails/" + text(newest, "id"), administrator, null));
        return letter.getAsJsonArray("links").asList().stream()
                .map(JsonElement::getAsString)
                .filter(address -> address.contains("link="))
                .map(address -> address.replaceFirst(".*link=", "").replaceFirst("&.*", ""))
                .findFirst()
                .orElseThrow();
    }

    /** The clock may have been quicker: then the place is held already. */
    private void offer() {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            wake();
            return text(object(walk.expect(200, "GET /delegates/{id}", "/delegates/" + id, organizer, null)), "status")
                    .equals("OFFERED");
        });
    }

    /** Any change of a quota sets the offers going. */
    private void wake() {
        String seen = ContractWalk.tag(
                walk.expect(200, "GET /quotas/apportionment", "/quotas/apportionment", organizer, null));
        walk.expect(200, "PUT /quotas/apportionment", "/quotas/apportionment", organizer, null, "If-Match", seen);
    }
}
