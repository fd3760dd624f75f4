package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static id.suara.platform.rest.ContractWalk.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.suara.SuaraServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/** The part of the {@link ContractWalk} about concerns, from raising one to closing it and opening it again. */
final class SafeguardingWalk {

    private static final String NOBODY = "999999999999";
    private static final String WORDS = "{\"words\": \"%s\"}";
    private static final String UNIT =
            """
            {"kind": "SOCIAL_OFFICE", "officeType": "%s", "province": "%s", "name": "Dinas Sosial %s",
             "phone": "031 8410001", "checkedOn": "2027-09-01"}""";

    private final ContractWalk walk;
    private final String officer = token("SAFEGUARDING_OFFICER");
    private final String organizer = token("ORGANIZER");
    private final String mark = "kunci-" + System.nanoTime();

    private String code;
    private String path;
    private String unit;

    SafeguardingWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute("delete from address_failure where address like 'concern%'");
        }
        raising();
        conversation();
        units();
        triage();
        handling();
        walk.expect(200, "GET /safeguarding/counts", "/safeguarding/counts", organizer, null);
    }

    private void raising() {
        String raise = "POST /safeguarding/concerns";
        String concern = "{\"what\": \"Temanku dipukul " + mark + "\", \"who\": \"Temanku\", \"urgent\": false}";
        code = text(
                object(walk.expect(201, raise, "/safeguarding/concerns", null, concern, "Idempotency-Key", mark)),
                "code");
        HttpResponse<String> again =
                walk.expect(201, raise, "/safeguarding/concerns", null, concern, "Idempotency-Key", mark);
        assertThat(text(object(again), "code")).isEqualTo(code);
        walk.expect(422, raise, "/safeguarding/concerns", null, "{}", "Idempotency-Key", mark);
        walk.expect(422, raise, "/safeguarding/concerns", null, "{\"about\": \"x\"}");
        walk.expect(400, raise, "/safeguarding/concerns", null, "{");
        walk.expect(415, raise, "/safeguarding/concerns", null, "<a/>", "Content-Type", "application/xml");
    }

    private void conversation() {
        String read = "GET /safeguarding/conversation";
        String write = "POST /safeguarding/conversation";
        String talk = "/safeguarding/conversation";
        walk.expect(422, read, talk, null, null);
        walk.expect(404, read, talk, null, null, "Concern-Code", "7KQM-X2VD-9HTR");
        walk.expect(204, write, talk, null, WORDS.formatted("Hari ini lagi"), "Concern-Code", code);
        walk.expect(422, write, talk, null, WORDS.formatted(" "), "Concern-Code", code);
        JsonObject said = object(walk.expect(
                200,
                read,
                talk,
                null,
                null,
                "Concern-Code",
                code.toLowerCase(Locale.ROOT).replace("-", "")));
        assertThat(said.getAsJsonArray("lines")).hasSize(1);
        assertThat(said.toString()).doesNotContain(mark);
    }

    private void units() {
        String register = "POST /safeguarding/units";
        String list = "/safeguarding/units";
        walk.expect(422, register, list, organizer, UNIT.formatted("A", "99", "x"));
        walk.expect(
                422, register, list, organizer, UNIT.formatted("A", "51", "x").replace("SOCIAL_OFFICE", "POLICE"));
        HttpResponse<String> made = walk.expect(201, register, list, organizer, UNIT.formatted("C", "51", "Bali"));
        unit = text(object(made), "id");
        String one = list + "/" + unit;
        walk.expect(200, "GET /safeguarding/units", list + "?province=51", officer, null);
        walk.expect(200, "GET /safeguarding/units/{id}", one, officer, null);
        walk.expect(404, "GET /safeguarding/units/{id}", list + "/" + NOBODY, officer, null);
        String change = "PUT /safeguarding/units/{id}";
        walk.expect(412, change, one, officer, UNIT.formatted("B", "51", "Bali"), "If-Match", "\"99\"");
        walk.expect(200, change, one, officer, UNIT.formatted("B", "51", "Bali"), "If-Match", tag(made));
        String other = text(object(walk.expect(201, register, list, officer, UNIT.formatted("B", "52", "NTB"))), "id");
        String retire = "PUT /safeguarding/units/{id}/retirement";
        walk.expect(200, retire, list + "/" + other + "/retirement", officer, null, "If-Match", "\"1\"");
        walk.expect(409, retire, list + "/" + other + "/retirement", officer, null, "If-Match", "\"2\"");
    }

    private void triage() {
        String read = "GET /safeguarding/cases/{id}";
        HttpResponse<String> list = walk.expect(200, "GET /safeguarding/cases", "/safeguarding/cases", officer, null);
        assertThat(list.body()).doesNotContain(mark);
        JsonElement newest = array(list).asList().stream()
                .max(Comparator.comparing(row -> Instant.parse(text(row, "raisedAt"))))
                .orElseThrow();
        path = "/safeguarding/cases/" + text(newest, "id");
        walk.expect(404, read, "/safeguarding/cases/" + NOBODY, officer, null);
        assertThat(walk.expect(200, read, path, officer, null).body()).contains(mark);

        String triage = "PUT /safeguarding/cases/{id}/triage";
        String bali = "{\"level\": \"MEDIUM\", \"regency\": \"51.71\"}";
        walk.expect(422, triage, path + "/triage", officer, bali);
        walk.expect(412, triage, path + "/triage", officer, bali, "If-Match", "\"99\"");
        walk.expect(422, triage, path + "/triage", officer, "{\"level\": \"LOW\"}", "If-Match", version());
        walk.expect(200, triage, path + "/triage", officer, bali, "If-Match", version());
        String level = "PUT /safeguarding/cases/{id}/level";
        walk.expect(200, level, path + "/level", officer, "{\"level\": \"HIGH\"}", "If-Match", version());
        walk.expect(409, level, path + "/level", officer, "{\"level\": \"HIGH\"}", "If-Match", version());
        String refer = "POST /safeguarding/cases/{id}/referrals";
        String referral = "{\"unit\": " + unit + "}";
        walk.expect(404, refer, path + "/referrals", officer, "{\"unit\": 9}", "If-Match", version());
        walk.expect(422, refer, path + "/referrals", officer, "{}", "If-Match", version());
        walk.expect(204, refer, path + "/referrals", officer, referral, "If-Match", version());
        HttpResponse<String> sheet =
                walk.expect(200, "GET /safeguarding/cases/{id}/sheet", path + "/sheet", officer, null);
        assertThat(sheet.body()).startsWith("%PDF");
    }

    private void handling() {
        step("acknowledgement", WORDS.formatted("Diterima Ibu Sari"));
        walk.expect(
                409,
                "PUT /safeguarding/cases/{id}/acknowledgement",
                path + "/acknowledgement",
                officer,
                WORDS.formatted("lagi"),
                "If-Match",
                version());
        step("handling", WORDS.formatted("Anak di rumah neneknya"));
        for (String kind : new String[] {"notes", "replies"}) {
            walk.expect(
                    204,
                    "POST /safeguarding/cases/{id}/" + kind,
                    path + "/" + kind,
                    officer,
                    WORDS.formatted("Terima kasih"),
                    "If-Match",
                    version());
        }
        step("exclusions", "{\"accounts\": [], \"office\": true}");
        step("closing", "{\"reason\": \"SAFE\", \"words\": \"Aman\"}");
        step("reopening", WORDS.formatted("Ada kabar baru"));
    }

    private void step(String name, String body) {
        String operation = "PUT /safeguarding/cases/{id}/" + name;
        walk.expect(422, operation, path + "/" + name, officer, body);
        walk.expect(200, operation, path + "/" + name, officer, body, "If-Match", version());
    }

    private String version() {
        return tag(walk.expect(200, "GET /safeguarding/cases/{id}", path, officer, null));
    }
}
