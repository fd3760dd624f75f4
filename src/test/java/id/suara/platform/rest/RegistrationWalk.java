package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import id.suara.SuaraServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;

/** The contract's walk through a family's own way in. */
final class RegistrationWalk {

    /** Sends a request and holds the answer against the contract. */
    interface Step {
        HttpResponse<String> expect(
                int status, String operation, String path, String token, String json, String... headers);
    }

    private static final String ELSEWHERE = "32";

    private final Step step;
    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String organizer = token("ORGANIZER");
    private final String officer = token("PROVINCIAL_OFFICER");
    private final String administrator = token("ADMINISTRATOR");

    RegistrationWalk(Step step) {
        this.step = step;
    }

    void invitationsAndRegistrations() throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            // What other tests tried in vain from this address.
            statement.execute("delete from address_failure where address like 'invitation %'");
        }
        JsonObject invitation = invitations();
        String code = text(invitation, "code");
        String open = "GET /registrations/form";
        step.expect(200, open, "/registrations/form?invitation=" + code, null, null);
        step.expect(422, open, "/registrations/form", null, null);
        step.expect(404, open, "/registrations/form?invitation=7KQM", null, null);

        String register = "POST /registrations";
        step.expect(422, register, "/registrations", null, "{}");
        step.expect(400, register, "/registrations", null, "{");
        step.expect(404, register, "/registrations", null, child("7KQM-X2VD-9HTR", "Ani"));
        HttpResponse<String> sent =
                step.expect(201, register, "/registrations", null, child(code, "Ani"), "Idempotency-Key", mark);
        assertThat(step.expect(201, register, "/registrations", null, child(code, "Ani"), "Idempotency-Key", mark)
                        .body())
                .isEqualTo(sent.body());
        step.expect(409, register, "/registrations", null, child(code, "Ani"));
        paced(register, code);
        JsonObject registered = object(sent);
        String status = text(registered, "status").replace("/api/v1", "");
        String read = "GET /registrations/{link}";
        assertThat(text(object(step.expect(200, read, status, null, null)), "status"))
                .isEqualTo("AWAITING_CONSENT");
        step.expect(404, read, "/registrations/1.1.1.x", null, null);
        step.expect(
                200,
                "PUT /consent-requests/{link}/decisions",
                "/consent-requests/" + text(registered, "consentRequest") + "/decisions",
                null,
                "{\"decisions\": [{\"purpose\": \"PARTICIPATION\", \"given\": true, \"textId\": 1}]}");
        assertThat(text(object(step.expect(200, read, status, null, null)), "status"))
                .isEqualTo("IN_REVIEW");
        revoke(text(invitation, "id"), code);
    }

    private void paced(String register, String code) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute("update address_pace set sent = 1000, begun_at = now()");
            HttpResponse<String> refused =
                    step.expect(429, register, "/registrations", null, child(code, "Budi"), "Accept-Language", "en");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("registration.pace").contains("wait 60 minutes");
            statement.execute("delete from address_pace");
        }
    }

    private JsonObject invitations() {
        String give = "POST /nominations/invitations";
        String own = invitation("35");
        step.expect(422, give, "/nominations/invitations", officer, "{}");
        step.expect(403, give, "/nominations/invitations", officer, invitation(ELSEWHERE));
        HttpResponse<String> given =
                step.expect(201, give, "/nominations/invitations", officer, own, "Idempotency-Key", mark);
        step.expect(201, give, "/nominations/invitations", officer, own, "Idempotency-Key", mark);
        String foreign = text(
                object(step.expect(201, give, "/nominations/invitations", organizer, invitation(ELSEWHERE))), "id");
        String list = "GET /nominations/invitations";
        assertThat(step.expect(200, list, "/nominations/invitations?limit=1", organizer, null)
                        .headers()
                        .firstValue("Link"))
                .isPresent();
        step.expect(200, list, "/nominations/invitations", administrator, null);
        assertThat(step.expect(200, list, "/nominations/invitations", officer, null)
                        .body())
                .doesNotContain("\"province\":\"" + ELSEWHERE);
        step.expect(404, "GET /nominations/invitations/{id}", "/nominations/invitations/" + foreign, officer, null);
        return object(given);
    }

    private void revoke(String id, String code) {
        String path = "/nominations/invitations/" + id;
        String version = step.expect(200, "GET /nominations/invitations/{id}", path, officer, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String revoke = "PUT /nominations/invitations/{id}/revocation";
        step.expect(422, revoke, path + "/revocation", officer, null);
        step.expect(412, revoke, path + "/revocation", officer, null, "If-Match", "\"99\"");
        step.expect(200, revoke, path + "/revocation", officer, null, "If-Match", version);
        step.expect(410, "GET /registrations/form", "/registrations/form?invitation=" + code, null, null);
        step.expect(410, "POST /registrations", "/registrations", null, child(code, "Budi"));
    }

    /** Without answers to what was asked, other walks could register nobody: the questions are not required. */
    void questions() {
        String ask = "POST /questions";
        String wanted =
                """
                {"kind": "CHOICE", "stage": "REGISTRATION", "shownTo": "ALL", "readers": "OFFICES", "required": false,
                 "label": "Ukuran %1$s?", "labelEn": "Size %1$s?", "help": "Satu saja", "helpEn": "One only",
                 "choices": [{"label": "Kecil", "labelEn": "Small"}, {"label": "Besar", "labelEn": "Large"}]}"""
                        .formatted(mark);
        step.expect(422, ask, "/questions", organizer, "{}");
        step.expect(400, ask, "/questions", organizer, "{\"kind\": \"SONG\"}");
        HttpResponse<String> asked =
                step.expect(201, ask, "/questions", organizer, wanted, "Idempotency-Key", mark + "q");
        step.expect(201, ask, "/questions", organizer, wanted, "Idempotency-Key", mark + "q");
        String id = text(object(asked), "id");
        String path = "/questions/" + id;
        assertThat(step.expect(200, "GET /questions", "/questions", officer, null)
                        .body())
                .contains("Ukuran " + mark);
        step.expect(404, "GET /questions/{id}", "/questions/999999999999", organizer, null);
        String application = answered(id);
        String read = "GET /delegates/{id}/answers";
        assertThat(step.expect(
                                200,
                                read,
                                "/delegates/" + application + "/answers",
                                officer,
                                null,
                                "Accept-Language",
                                "en")
                        .body())
                .contains("Large");
        step.expect(404, read, "/delegates/999999999999/answers", organizer, null);

        String first = tag(step.expect(200, "GET /questions/{id}", path, organizer, null));
        String mend = "PUT /questions/{id}";
        String mended = wanted.replace("Besar", "Besar sekali");
        step.expect(422, mend, path, organizer, mended);
        step.expect(412, mend, path, organizer, mended, "If-Match", "\"99\"");
        step.expect(403, mend, path, officer, mended, "If-Match", first);
        step.expect(409, mend, path, organizer, mended.replace("OFFICES", "CHAPERONES"), "If-Match", first);
        String version = tag(step.expect(200, mend, path, organizer, mended, "If-Match", first));
        String remove = "DELETE /questions/{id}";
        step.expect(422, remove, path, organizer, null);
        step.expect(409, remove, path, organizer, null, "If-Match", version);
        String retire = "PUT /questions/{id}/retirement";
        step.expect(412, retire, path + "/retirement", organizer, null, "If-Match", "\"99\"");
        step.expect(200, retire, path + "/retirement", organizer, null, "If-Match", version);
        HttpResponse<String> spare = step.expect(201, ask, "/questions", organizer, wanted);
        String spared = "/questions/" + text(object(spare), "id");
        step.expect(200, "PUT /questions/{id}/move-up", spared + "/move-up", organizer, null, "If-Match", tag(spare));
        String moved = tag(step.expect(200, "GET /questions/{id}", spared, organizer, null));
        step.expect(204, remove, spared, organizer, null, "If-Match", moved);
    }

    /** After {@link #questions}. */
    void details() {
        String code = text(
                object(step.expect(
                        201, "POST /nominations/invitations", "/nominations/invitations", officer, invitation("35"))),
                "code");
        JsonObject sent = object(step.expect(
                201,
                "POST /registrations",
                "/registrations",
                null,
                child(code, "Dian").replace("ONLINE", "ON_SITE")));
        String link = text(sent, "consentRequest");
        String path = "/registrations/" + link + "/details";
        String read = "GET /registrations/{link}/details";
        step.expect(409, read, path, null, null);
        step.expect(
                200,
                "PUT /consent-requests/{link}/decisions",
                "/consent-requests/" + link + "/decisions",
                null,
                "{\"decisions\": [{\"purpose\": \"PARTICIPATION\", \"given\": true, \"textId\": 1},"
                        + " {\"purpose\": \"TRAVEL_AND_HEALTH\", \"given\": true, \"textId\": 2}]}");
        String delegate = "/delegates/" + text(sent, "id");
        String details = "GET /delegates/{id}/on-site-details";
        step.expect(404, details, delegate + "/on-site-details", organizer, null);
        String version = tag(step.expect(200, "GET /delegates/{id}", delegate, organizer, null));
        step.expect(
                200, "PUT /delegates/{id}/admission", delegate + "/admission", organizer, null, "If-Match", version);
        String none = tag(step.expect(200, read, path, null, null));
        String tell = "PUT /registrations/{link}/details";
        step.expect(422, tell, path, null, "{}", "If-Match", none);
        step.expect(400, tell, path, null, "{\"shirtSize\": \"HUGE\"}", "If-Match", none);
        String told = "{\"shirtSize\": \"M\", \"emergencyName\": \"Wayan\", \"emergencyPhone\": \"0813 7143 5912\","
                + " \"diet\": \"Tanpa kacang\"}";
        step.expect(412, tell, path, null, told, "If-Match", "\"99\"");
        step.expect(200, tell, path, null, told, "If-Match", none);
        assertThat(step.expect(200, details, delegate + "/on-site-details", organizer, null)
                        .body())
                .contains("+6281371435912", "Tanpa kacang");
    }

    private String answered(String question) {
        String code = text(
                object(step.expect(
                        201, "POST /nominations/invitations", "/nominations/invitations", officer, invitation("35"))),
                "code");
        String child = child(code, "Citra")
                .replace("\"mode\"", "\"answers\": [{\"question\": " + question + ", \"choices\": [%s]}], \"mode\"");
        step.expect(422, "POST /registrations", "/registrations", null, child.formatted(3));
        return text(object(step.expect(201, "POST /registrations", "/registrations", null, child.formatted(2))), "id");
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String invitation(String province) {
        return """
               {"province": "%s", "label": "SMP 3", "path": "SCHOOL", "most": 5, "lastDay": "%s"}"""
                .formatted(province, LocalDate.now(java.time.ZoneOffset.UTC).plusDays(3));
    }

    private String child(String code, String name) {
        return """
               {"invitation": "%1$s", "fullName": "%2$s %3$s", "birthDate": "2013-04-12", "regency": "Kota Surabaya",
                "mode": "ONLINE", "guardianName": "Ibu %2$s %3$s", "guardianRelation": "MOTHER",
                "guardianEmail": "%3$s.%4$s@example.org"}"""
                .formatted(code, name, mark, name.toLowerCase(java.util.Locale.ROOT));
    }
}
