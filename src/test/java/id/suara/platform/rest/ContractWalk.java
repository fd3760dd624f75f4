package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Real requests to every operation, each answer held against the contract. In the order of their names' first need. */
final class ContractWalk {

    private static final String NOBODY = "999999999999";
    private static final String IDEA =
            """
            {"theme": "other", "ownTheme": "Laut bersih", "title": "%s",
             "problem": "Di pulau kami anak-anak berangkat jam lima pagi naik perahu. Nomorku 0812-3456-7890.",
             "proposal": "Kami usul ada satu perahu sekolah dengan pelampung."}""";

    private final ApiClient api;
    private final Contract contract;
    private final Set<String> succeeded = new TreeSet<>();
    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private final String organizer = token("ORGANIZER");
    private final String officer = token("PROVINCIAL_OFFICER");
    private final String administrator = token("ADMINISTRATOR");
    private final String moderator = token("MODERATOR");
    private final String colleague = token("MODERATOR", 1);
    private final String delegate = token("DELEGATE");
    private final String friend = token("DELEGATE", 1);

    private String ideaId;
    private String applicationId;
    private String link;

    ContractWalk(ApiClient api, Contract contract) {
        this.api = api;
        this.contract = contract;
    }

    Set<String> succeeded() {
        return succeeded;
    }

    void ideas() {
        String list = "GET /ideas";
        HttpResponse<String> page = expect(200, list, "/ideas?limit=1", null, null);
        assertThat(page.headers().firstValue("Link").orElseThrow()).contains("rel=\"next\"");
        assertThat(expect(200, list, "/ideas?limit=1", null, null).headers().allValues("Link"))
                .isEqualTo(page.headers().allValues("Link"));
        expect(304, list, "/ideas?limit=1", null, null, "If-None-Match", tag(page));
        expect(412, list, "/ideas", null, null, "If-Match", "\"x\"");
        expect(422, list, "/ideas?after=x", null, null);
        expect(422, list, "/ideas?limit=x", null, null);
        expect(406, list, "/ideas", null, null, "Accept", "text/html");
        String shown = "/ideas/" + text(array(page).get(0), "id");
        HttpResponse<String> one = expect(200, "GET /ideas/{id}", shown, null, null);
        expect(304, "GET /ideas/{id}", shown, null, null, "If-None-Match", tag(one));
        expect(404, "GET /ideas/{id}", "/ideas/" + NOBODY, null, null);

        String text = IDEA.formatted("Perahu " + mark);
        String submit = "POST /ideas";
        HttpResponse<String> sent = expect(201, submit, "/ideas", delegate, text);
        ideaId = text(object(sent), "id");
        expect(201, submit, "/ideas", delegate, IDEA.formatted("Dua " + mark), "Idempotency-Key", mark);
        expect(201, submit, "/ideas", delegate, IDEA.formatted("Dua " + mark), "Idempotency-Key", mark);
        expect(422, submit, "/ideas", delegate, text, "Idempotency-Key", mark);
        expect(422, submit, "/ideas", delegate, "{}");
        expect(400, submit, "/ideas", delegate, "{");
        expect(415, submit, "/ideas", delegate, "<a/>", "Content-Type", "application/xml");

        String revise = "PUT /ideas/{id}/revision";
        String revision = "/ideas/" + ideaId + "/revision";
        expect(422, revise, revision, delegate, text);
        expect(412, revise, revision, delegate, text, "If-Match", "\"99\"");
        expect(404, revise, revision, friend, text, "If-Match", "\"1\"");
        expect(200, revise, revision, delegate, text, "If-Match", tag(sent));
    }

    void moderation() throws SQLException {
        JsonObject queue = object(expect(200, "GET /moderation/cases", "/moderation/cases", moderator, null));
        JsonElement row = queue.getAsJsonArray("rows").asList().stream()
                .filter(each -> text(each, "title").equals("Perahu " + mark))
                .findFirst()
                .orElseThrow();
        String path = "/moderation/cases/" + text(row, "id");
        HttpResponse<String> found = expect(200, "GET /moderation/cases/{id}", path, moderator, null);
        expect(304, "GET /moderation/cases/{id}", path, moderator, null, "If-None-Match", tag(found));
        expect(404, "GET /moderation/cases/{id}", "/moderation/cases/" + NOBODY, moderator, null);
        JsonElement hit = array(expect(200, "GET /moderation/cases/{id}/hits", path + "/hits", moderator, null))
                .get(0);
        String clearance = path + "/hits/" + text(hit, "id") + "/clearance";
        expect(204, "PUT /moderation/cases/{id}/hits/{hit}/clearance", clearance, moderator, null);
        expect(204, "DELETE /moderation/cases/{id}/hits/{hit}/clearance", clearance, moderator, null);
        String masks = path + "/masks";
        String cover = "[{\"part\": \"PROBLEM\", \"start\": 0, \"end\": 4}]";
        expect(200, "PUT /moderation/cases/{id}/masks", masks, moderator, cover);
        expect(422, "PUT /moderation/cases/{id}/masks", masks, moderator, cover.replace("4", "99999"));
        expect(422, "PUT /moderation/cases/{id}/masks", masks, moderator, cover.replace("4", "0"));
        expect(400, "PUT /moderation/cases/{id}/masks", masks, moderator, "[{\"part\": \"FOOTER\"}]");
        expect(200, "GET /moderation/cases/{id}/masks", masks, moderator, null);
        expect(404, "GET /moderation/cases/{id}/masks", "/moderation/cases/" + NOBODY + "/masks", moderator, null);
        expect(200, "GET /moderation/cases/{id}/by-same-author", path + "/by-same-author", moderator, null);
        expect(
                404,
                "PUT /moderation/cases/{id}/hits/{hit}/clearance",
                path + "/hits/" + NOBODY + "/clearance",
                moderator,
                null);
        expect(403, "PUT /moderation/cases/{id}/takeover", path + "/takeover", moderator, null);
        expect(404, "GET /moderation/cases/{id}/hits", "/moderation/cases/" + NOBODY + "/hits", moderator, null);
        expect(200, "PUT /moderation/cases/{id}/claim", path + "/claim", moderator, null);
        expect(409, "PUT /moderation/cases/{id}/claim", path + "/claim", colleague, null);
        makeColleagueALead(true);
        expect(200, "PUT /moderation/cases/{id}/takeover", path + "/takeover", colleague, null);
        makeColleagueALead(false);
        expect(409, "PUT /moderation/cases/{id}/masks", masks, moderator, cover);
        expect(204, "DELETE /moderation/cases/{id}/claim", path + "/claim", colleague, null);

        String escalate = "PUT /moderation/cases/{id}/escalation";
        expect(404, escalate, "/moderation/cases/" + NOBODY + "/escalation", moderator, null);
        expect(422, escalate, path + "/escalation", moderator, "{\"words\": \"" + "x".repeat(5001) + "\"}");

        String decide = "PUT /moderation/cases/{id}/decision";
        String decision = path + "/decision";
        String back = "{\"revision\": %s, \"outcome\": \"RETURN\", \"reason\": \"Tulis berapa anak yang naik perahu.\"}"
                .formatted(text(row, "revision"));
        expect(422, decide, decision, moderator, "{}", "If-Match", "\"1\"");
        expect(422, decide, decision, moderator, back);
        expect(400, decide, decision, moderator, "{\"outcome\": \"EXPLODE\"}");
        expect(409, decide, decision, moderator, back, "If-Match", "\"99\"");
        String version = tag(expect(200, "GET /moderation/cases/{id}", path, moderator, null));
        expect(200, decide, decision, moderator, back, "If-Match", version);
        expect(409, decide, decision, moderator, back, "If-Match", version);
        String undo = "DELETE /moderation/cases/{id}/decision";
        expect(409, undo, decision, colleague, null);
        expect(404, undo, "/moderation/cases/" + NOBODY + "/decision", moderator, null);
        version = tag(expect(200, undo, decision, moderator, null));
        String masked = "/my/ideas/" + ideaId + "/masked";
        expect(404, "GET /my/ideas/{id}/masked", masked, delegate, null);
        for (JsonElement each :
                array(expect(200, "GET /moderation/cases/{id}/hits", path + "/hits", moderator, null))) {
            String cleared = path + "/hits/" + text(each, "id") + "/clearance";
            expect(204, "PUT /moderation/cases/{id}/hits/{hit}/clearance", cleared, moderator, null);
        }
        String publish = "{\"revision\": %s, \"outcome\": \"PUBLISH\"}".formatted(text(row, "revision"));
        expect(200, decide, decision, moderator, publish, "If-Match", version);
        expect(200, "GET /my/ideas/{id}/masked", masked, delegate, null);
        version = tag(expect(200, undo, decision, moderator, null));
        expect(200, decide, decision, moderator, back, "If-Match", version);

        String handedOn = queue.getAsJsonArray("rows").asList().stream()
                .filter(each -> text(each, "title").equals("Dua " + mark))
                .map(each -> text(each, "id"))
                .findFirst()
                .orElseThrow();
        String handOn = "/moderation/cases/" + handedOn + "/escalation";
        expect(204, escalate, handOn, moderator, "{\"words\": \"Ia menulis bahwa ia takut pulang.\"}");
        expect(409, escalate, handOn, moderator, "{}");

        String withdraw = "PUT /ideas/{id}/withdrawal";
        expect(412, withdraw, "/ideas/" + ideaId + "/withdrawal", delegate, null, "If-Match", "\"99\"");
        expect(200, withdraw, "/ideas/" + ideaId + "/withdrawal", delegate, null);
        HttpResponse<String> own = expect(200, "GET /my/ideas/{id}", "/my/ideas/" + ideaId, delegate, null);
        expect(
                409,
                "PUT /ideas/{id}/revision",
                "/ideas/" + ideaId + "/revision",
                delegate,
                IDEA.formatted("Lagi " + mark),
                "If-Match",
                tag(own));
    }

    /** No account of the demonstration is a lead, for that is an organizer who moderates too. */
    private static void makeColleagueALead(boolean lead) throws SQLException {
        String login = Demo.accounts().stream()
                .filter(account -> account.role().equals("MODERATOR"))
                .skip(1)
                .findFirst()
                .orElseThrow()
                .login();
        String one = "(select id from account where login = '" + login + "')";
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(
                    lead
                            ? "insert into account_role values (" + one + ", 'ORGANIZER')"
                            : "delete from account_role where role = 'ORGANIZER' and account_id = " + one);
        }
    }

    void own() {
        for (JsonElement idea : array(expect(200, "GET /my/ideas", "/my/ideas", delegate, null))) {
            if (text(idea, "title").equals("Dua " + mark)) {
                expect(200, "PUT /ideas/{id}/withdrawal", "/ideas/" + text(idea, "id") + "/withdrawal", delegate, null);
            }
        }
        expect(200, "GET /my/ideas", "/my/ideas", organizer, null);
        expect(404, "GET /my/ideas/{id}", "/my/ideas/" + ideaId, friend, null);
        String hint = "POST /my/hints";
        expect(200, hint, "/my/hints", delegate, "{\"problem\": \"Telepon aku di 0812 3456 7890 ya.\"}");
        expect(403, hint, "/my/hints", organizer, "{}");
        expect(422, hint, "/my/hints", delegate, "{\"title\": \"" + "a".repeat(121) + "\"}");
        expect(400, hint, "/my/hints", delegate, "{");
        String keep = "PUT /my/draft";
        String draft = "{\"theme\": \"education\", \"problem\": \"Di pulau kami\"}";
        expect(404, "GET /my/draft", "/my/draft", delegate, null);
        HttpResponse<String> kept = expect(200, keep, "/my/draft", delegate, draft);
        expect(412, keep, "/my/draft", delegate, draft);
        expect(200, keep, "/my/draft", delegate, draft, "If-Match", tag(kept));
        expect(404, keep, "/my/draft?idea=" + NOBODY, delegate, draft);
        expect(200, "GET /my/draft", "/my/draft", delegate, null);
        expect(204, "DELETE /my/draft", "/my/draft", delegate, null);
        JsonObject page = object(expect(200, "GET /my/participation", "/my/participation", delegate, null));
        String accept = "PUT /my/participation";
        String edition = "{\"edition\": " + text(page, "currentEdition") + "}";
        expect(200, accept, "/my/participation", delegate, edition);
        expect(422, accept, "/my/participation", delegate, "{}");
        expect(400, accept, "/my/participation", delegate, "{\"edition\": \"satu\"}");
        expect(409, accept, "/my/participation", delegate, "{\"edition\": 0}");
        JsonObject names = object(expect(200, "GET /my/pen-name", "/my/pen-name?round=1", delegate, null));
        expect(422, "GET /my/pen-name", "/my/pen-name?round=x", delegate, null);
        String choose = "PUT /my/pen-name";
        expect(200, choose, "/my/pen-name", delegate, "{\"penName\": \"" + text(names, "penName") + "\"}");
        expect(422, choose, "/my/pen-name", delegate, "{\"penName\": \"ab\"}");
        expect(422, choose, "/my/pen-name", delegate, "{}");
    }

    void nominations() {
        String nominate = "POST /nominations";
        HttpResponse<String> made = expect(201, nominate, "/nominations", organizer, child("Ayu"));
        applicationId = text(object(made), "id");
        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith("/delegates/" + applicationId);
        expect(409, nominate, "/nominations", organizer, child("Ayu"));
        expect(422, nominate, "/nominations", organizer, "{}");
        expect(422, nominate, "/nominations", organizer, child("Ayu").replace("Jawa Timur", "Atlantis"));

        String upload = "POST /nominations/imports";
        String csv = "Nama Lengkap,Tanggal Lahir,Provinsi,Kabupaten/Kota,Nama Wali,Telepon Wali\n"
                + "Budi %s,2013-04-12,Atlantis,Kota Surabaya,Wayan,081371435912\n".formatted(mark);
        HttpResponse<String> taken =
                expect(202, upload, "/nominations/imports", organizer, csv, "Content-Type", "text/csv");
        expect(422, upload, "/nominations/imports", organizer, "", "Content-Type", "text/csv");
        expect(415, upload, "/nominations/imports", organizer, "{}");
        String progress = "GET /nominations/imports/{id}";
        String path = "/nominations/imports/" + text(object(taken), "id");
        await().pollInSameThread().atMost(Duration.ofSeconds(90)).until(() -> !text(
                        object(expect(200, progress, path, organizer, null)), "state")
                .equals("RUNNING"));
        expect(200, progress, path, organizer, null, "Accept-Language", "en");
        expect(404, progress, path, officer, null);
        expect(404, progress, "/nominations/imports/" + NOBODY, organizer, null);
        HttpResponse<String> strange =
                expect(202, upload, "/nominations/imports", organizer, "Halo\n", "Content-Type", "text/plain");
        String failing = "/nominations/imports/" + text(object(strange), "id");
        await().pollInSameThread().atMost(Duration.ofSeconds(90)).until(() -> text(
                        object(expect(200, progress, failing, organizer, null)), "state")
                .equals("FAILED"));
        new ImportWalk(this::expect, mark, organizer, officer).all();
    }

    void consent() {
        await().pollInSameThread().atMost(Duration.ofSeconds(90)).until(() -> !array(letters())
                .isEmpty());
        expect(404, "GET /caught-mails/{id}", "/caught-mails/" + NOBODY, administrator, null);
        expect(422, "GET /caught-mails", "/caught-mails?after=x", administrator, null);
        JsonObject letter = object(expect(
                200,
                "GET /caught-mails/{id}",
                "/caught-mails/" + text(array(letters()).get(0), "id"),
                administrator,
                null));
        link = letter.getAsJsonArray("links").asList().stream()
                .map(JsonElement::getAsString)
                .filter(address -> address.contains("link="))
                .map(address -> address.replaceFirst(".*link=", "").replaceFirst("&.*", ""))
                .findFirst()
                .orElseThrow();

        expect(409, "PUT /delegates/{id}/admission", admission(), organizer, null, "If-Match", version());
        String path = "/consent-requests/" + link;
        HttpResponse<String> asked = expect(200, "GET /consent-requests/{link}", path, null, null);
        expect(404, "GET /consent-requests/{link}", path + "x", null, null);
        String decide = "PUT /consent-requests/{link}/decisions";
        expect(422, decide, path + "/decisions", null, "{}");
        expect(422, decide, path + "/decisions", null, "{\"decisions\": []}");
        expect(422, decide, path + "/decisions", null, "{\"decisions\": [null]}");
        expect(400, decide, path + "/decisions", null, "{\"decisions\": [{\"purpose\": \"FUN\"}]}");
        String choice = "{\"decisions\": [{\"purpose\": \"PARTICIPATION\", \"given\": true, \"textId\": %s}]}";
        expect(409, decide, path + "/decisions", null, choice.formatted("0"));
        String textId = object(asked).getAsJsonArray("purposes").asList().stream()
                .filter(each -> text(each, "purpose").equals("PARTICIPATION"))
                .map(each -> text(each, "textId"))
                .findFirst()
                .orElseThrow();
        expect(200, decide, path + "/decisions", null, choice.formatted(textId));
    }

    /** The value of a guardian's link. */
    String link() {
        return link;
    }

    /** The application of that guardian's child. */
    String application() {
        return applicationId;
    }

    private HttpResponse<String> letters() {
        return expect(
                200, "GET /caught-mails", "/caught-mails?recipient=ayu" + mark + "@example.org", administrator, null);
    }

    void delegates() {
        String list = "GET /delegates";
        assertThat(expect(200, list, "/delegates?limit=1", organizer, null)
                        .headers()
                        .firstValue("Link"))
                .isPresent();
        expect(200, list, "/delegates?status=ADMITTED", officer, null);
        expect(422, list, "/delegates?status=FLOWN", organizer, null);
        expect(422, list, "/delegates?after=x", organizer, null);
        expect(404, "GET /delegates/{id}", "/delegates/" + NOBODY, organizer, null);
        JsonElement elsewhere = array(expect(200, list, "/delegates?province=81", organizer, null))
                .get(0);
        expect(404, "GET /delegates/{id}", "/delegates/" + text(elsewhere, "id"), officer, null);
        expect(200, "GET /quotas", "/quotas", organizer, null);
        expect(200, "GET /quotas", "/quotas", officer, null);

        String admit = "PUT /delegates/{id}/admission";
        expect(422, admit, admission(), organizer, null);
        expect(412, admit, admission(), organizer, null, "If-Match", "\"99\"");
        expect(200, admit, admission(), organizer, null, "If-Match", version());
        expect(409, admit, admission(), organizer, null, "If-Match", version());

        String decline = "PUT /delegates/{id}/decline";
        applicationId = text(object(expect(201, "POST /nominations", "/nominations", officer, child("Bagus"))), "id");
        String path = "/delegates/" + applicationId + "/decline";
        String reason = "{\"reason\": \"Semua tempat sudah terisi.\"}";
        expect(422, decline, path, organizer, "{\"reason\": \"Tidak\"}", "If-Match", version());
        expect(412, decline, path, organizer, reason, "If-Match", "\"99\"");
        expect(200, decline, path, organizer, reason, "If-Match", version());
        expect(409, decline, path, organizer, reason, "If-Match", version());
    }

    void mail() throws SQLException {
        HttpResponse<String> sent = expect(200, "GET /outbox", "/outbox?status=SENT", organizer, null);
        expect(422, "GET /outbox", "/outbox?status=FLOWN", organizer, null);
        String retry = "PUT /outbox/{id}/retry";
        String id = text(array(sent).get(0), "id");
        expect(404, retry, "/outbox/" + NOBODY + "/retry", organizer, null);
        expect(409, retry, "/outbox/" + id + "/retry", organizer, null);
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(
                    "update outbox_mail set status = 'FAILED', error = 'refused', sent_at = null where id = " + id);
        }
        expect(204, retry, "/outbox/" + id + "/retry", organizer, null);
    }

    private String admission() {
        return "/delegates/" + applicationId + "/admission";
    }

    private String version() {
        return tag(expect(200, "GET /delegates/{id}", "/delegates/" + applicationId, organizer, null));
    }

    String child(String name) {
        return """
               {"fullName": "%1$s %2$s", "birthDate": "2013-04-12", "province": "Jawa Timur", "regency": "Kota Surabaya",
                "guardianName": "Ibu %1$s %2$s", "guardianEmail": "%3$s%2$s@example.org", "sex": "P"}"""
                .formatted(name, mark, name.toLowerCase(java.util.Locale.ROOT));
    }

    HttpResponse<String> expect(
            int status, String operation, String path, String token, String json, String... headers) {
        return held(status, operation, api.send(operation.split(" ")[0], path, token, json, headers));
    }

    /** As {@link #expect}, with a body that is no text. */
    HttpResponse<String> expectFile(int status, String operation, String path, String token, String type, byte[] file) {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1" + path))
                .method(operation.split(" ")[0], BodyPublishers.ofByteArray(file))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token);
        return held(status, operation, api.send(request));
    }

    private HttpResponse<String> held(int status, String operation, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(operation + " " + answer.body()).isEqualTo(status);
        assertThat(contract.faults(operation, answer)).as(operation).isEmpty();
        if (status < 300 || status == 303) {
            succeeded.add(operation);
        }
        return answer;
    }

    static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
