package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The contract's walk through webinars. */
final class WebinarsWalk {

    private static final String PLANS = "/webinars/plans";
    private static final String NONE = "/webinars/plans/999999999999";
    private static final String ATTENDEE =
            "{\"name\": \"%s\", \"institutionKind\": \"SOCIAL_OFFICE\", \"officeType\": \"B\", \"institution\": \"Dinsos\","
                    + " \"provinceCode\": \"34\", \"regencyCode\": \"%s\", \"role\": \"Pekerja sosial\"}";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String administrator = token("ADMINISTRATOR");
    private final String moderator = token("MODERATOR");
    private final String mark = UUID.randomUUID().toString();
    private final WebinarFormWalk form;

    WebinarsWalk(ContractWalk walk) {
        this.walk = walk;
        this.form = new WebinarFormWalk(walk);
    }

    void all() throws SQLException {
        String one = planning();
        form.asking(one);
        registering(one);
        team(one);
        notes(one);
        new SeriesWalk(walk).all(one);
        String draft = text(object(walk.expect(201, "POST /webinars/plans", PLANS, organizer, plan(2))), "id");
        new WebinarImportWalk(walk).all(one, PLANS + "/" + draft);
        ending(one);
        new AttendanceWalk(walk).all();
    }

    /** @return the path of an open webinar's plan */
    private String planning() {
        String write = "POST /webinars/plans";
        HttpResponse<String> draft = walk.expect(201, write, PLANS, organizer, plan(2), "Idempotency-Key", mark);
        assertThat(walk.expect(201, write, PLANS, organizer, plan(2), "Idempotency-Key", mark)
                        .body())
                .isEqualTo(draft.body());
        walk.expect(422, write, PLANS, organizer, "{}");
        walk.expect(422, write, PLANS, organizer, plan(0));
        walk.expect(400, write, PLANS, organizer, "{");
        walk.expect(403, write, PLANS, administrator, plan(2));
        String id = text(object(draft), "id");
        String one = PLANS + "/" + id;
        walk.expect(404, "GET /webinars/{id}", "/webinars/" + id, null, null);
        walk.expect(200, "GET /webinars/plans/{id}", one, administrator, null);
        walk.expect(404, "GET /webinars/plans/{id}", NONE, organizer, null);
        walk.expect(200, "GET /webinars/plans", PLANS, organizer, null);
        String change = "PUT /webinars/plans/{id}";
        walk.expect(422, change, one, organizer, plan(3));
        walk.expect(412, change, one, organizer, plan(3), "If-Match", "\"99\"");
        HttpResponse<String> changed =
                walk.expect(200, change, one, organizer, plan(1), "If-Match", ContractWalk.tag(draft));
        String open = "PUT /webinars/plans/{id}/opening";
        walk.expect(422, open, one + "/opening", organizer, null);
        walk.expect(200, open, one + "/opening", organizer, null, "If-Match", ContractWalk.tag(changed));
        String copy = "POST /webinars/plans/{id}/copies";
        walk.expect(201, copy, one + "/copies", organizer, "{\"startsAt\": \"2031-09-19T02:00:00Z\"}");
        walk.expect(422, copy, one + "/copies", organizer, "{}");
        walk.expect(404, copy, NONE + "/copies", organizer, "{\"startsAt\": \"2031-09-19T02:00:00Z\"}");
        return one;
    }

    private void registering(String one) throws SQLException {
        String webinar = one.replace("/plans", "");
        HttpResponse<String> seen = walk.expect(200, "GET /webinars/{id}", webinar, null, null);
        assertThat(seen.body()).doesNotContain("rapat.example");
        walk.expect(304, "GET /webinars/{id}", webinar, null, null, "If-None-Match", ContractWalk.tag(seen));
        walk.expect(200, "GET /webinars", "/webinars", null, null);
        String register = "POST /webinars/{id}/registrations";
        String path = webinar + "/registrations";
        walk.expect(422, register, path, null, "{}");
        walk.expect(422, register, path, null, form("siti", "81.71"));
        walk.expect(400, register, path, null, "{");
        HttpResponse<String> first =
                walk.expect(202, register, path, null, form("siti", "34.04"), "Idempotency-Key", mark);
        walk.expect(202, register, path, null, form("siti", "34.04"), "Idempotency-Key", mark);
        assertThat(text(object(first), "status")).isEqualTo("CONFIRMED");
        assertThat(text(object(walk.expect(202, register, path, null, form("budi", "34.04"))), "status"))
                .isEqualTo("WAITLISTED");
        paced(register, path);
        String own = "/webinar-registrations/" + link("siti-" + mark + "@example.org");
        walk.expect(200, "PUT /webinar-registrations/{link}/verification", own + "/verification", null, null);
        HttpResponse<String> read = walk.expect(200, "GET /webinar-registrations/{link}", own, null, null);
        walk.expect(404, "GET /webinar-registrations/{link}", "/webinar-registrations/1.1.1.x", null, null);
        String change = "PUT /webinar-registrations/{link}";
        String attendee = ATTENDEE.formatted("Siti Aminah, S.Sos.", "34.04");
        walk.expect(422, change, own, null, attendee);
        walk.expect(412, change, own, null, attendee, "If-Match", "\"99\"");
        walk.expect(200, change, own, null, attendee, "If-Match", ContractWalk.tag(read));
        new WebinarTalkWalk(walk, one.substring(PLANS.length() + 1), link("siti-" + mark + "@example.org")).all();
        form.answering(own);
        form.grouping(webinar);
        walk.expect(204, "DELETE /webinar-registrations/{link}", own, null, null);
        walk.expect(410, "GET /webinar-registrations/{link}", own, null, null);
    }

    private void paced(String register, String path) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute("update address_pace set sent = 100000, begun_at = now() where kind = 'webinars'");
            HttpResponse<String> refused =
                    walk.expect(429, register, path, null, form("citra", "34.04"), "Accept-Language", "en");
            assertThat(refused.body()).contains("webinars.pace").contains("wait 60 minutes");
            statement.execute("delete from address_pace where kind = 'webinars'");
        }
    }

    private void ending(String one) {
        String close = "PUT /webinars/plans/{id}/closing";
        String now = ContractWalk.tag(walk.expect(200, "GET /webinars/plans/{id}", one, organizer, null));
        String closed = ContractWalk.tag(walk.expect(200, close, one + "/closing", organizer, null, "If-Match", now));
        walk.expect(409, close, one + "/closing", organizer, null, "If-Match", closed);
        String webinar = one.replace("/plans", "");
        walk.expect(409, "POST /webinars/{id}/registrations", webinar + "/registrations", null, form("dewi", "34.04"));
        String cancel = "PUT /webinars/plans/{id}/cancellation";
        walk.expect(200, cancel, one + "/cancellation", organizer, null, "If-Match", closed);
        walk.expect(410, "GET /webinars/{id}", webinar, null, null);
    }

    private void team(String one) {
        String plan = "GET /webinars/plans/{id}";
        walk.expect(403, plan, one, moderator, null);
        String name = "POST /webinars/plans/{id}/team";
        String team = one + "/team";
        String member = "{\"account\": \"" + Demo.account("MODERATOR").login() + "\", \"part\": \"MODERATOR\"}";
        walk.expect(422, name, team, organizer, "{}");
        walk.expect(422, name, team, organizer, member.replace("\"account\": \"", "\"account\": \"no-such-"));
        walk.expect(400, name, team, organizer, member.replace("MODERATOR", "QUEEN"));
        walk.expect(404, name, NONE + "/team", organizer, member);
        walk.expect(201, name, team, organizer, member);
        assertThat(walk.expect(200, plan, one, moderator, null).body()).doesNotContain("rapat.example");
        String board = "GET /webinars/plans/{id}/board";
        walk.expect(403, board, one + "/board", moderator, null);
        HttpResponse<String> named =
                walk.expect(201, name, team, organizer, member.replace("\"MODERATOR\"", "\"HOST\""));
        assertThat(walk.expect(200, plan, one, moderator, null).body()).contains("rapat.example");
        assertThat(walk.expect(200, "GET /webinars/plans", PLANS, moderator, null)
                        .body())
                .startsWith("[{\"id\":" + one.substring(PLANS.length() + 1) + ",");
        walk.expect(200, board, one + "/board", moderator, null);
        walk.expect(404, board, NONE + "/board", organizer, null);
        walk.expect(200, "GET /webinars/plans/{id}/team", team, organizer, null);
        walk.expect(404, "GET /webinars/plans/{id}/team", NONE + "/team", organizer, null);
        walk.expect(403, "GET /webinars/plans/{id}/team", team, moderator, null);
        String remove = "DELETE /webinars/plans/{id}/team/{account}";
        String account = text(object(named), "accountId");
        walk.expect(404, remove, NONE + "/team/" + account, organizer, null);
        walk.expect(204, remove, team + "/" + account, organizer, null);
        walk.expect(204, remove, team + "/" + account, organizer, null);
        walk.expect(403, plan, one, moderator, null);
    }

    /** Budi is the one who has a place by now, and has not said that the address is theirs. */
    private void notes(String one) throws SQLException {
        String write = "POST /webinars/plans/{id}/notes";
        String notes = one + "/notes";
        String note = "{\"audience\": \"ATTENDING\", \"subject\": \"Bahan\", \"text\": \"Bahan ada.\"}";
        walk.expect(422, write, notes, organizer, "{}");
        walk.expect(400, write, notes, organizer, "{");
        walk.expect(404, write, NONE + "/notes", organizer, note);
        walk.expect(409, write, notes, organizer, note);
        walk.expect(409, write, notes, organizer, note.replace("ATTENDING", "NOT_JOINED"));
        String own = "/webinar-registrations/" + link("budi-" + mark + "@example.org");
        walk.expect(200, "PUT /webinar-registrations/{link}/verification", own + "/verification", null, null);
        HttpResponse<String> first = walk.expect(201, write, notes, organizer, note, "Idempotency-Key", "note-" + mark);
        assertThat(walk.expect(201, write, notes, organizer, note, "Idempotency-Key", "note-" + mark)
                        .body())
                .isEqualTo(first.body());
        walk.expect(429, write, notes, organizer, note);
        HttpResponse<String> all = walk.expect(200, "GET /webinars/plans/{id}/notes", notes, organizer, null);
        assertThat(object(all).getAsJsonArray("notes")).hasSize(1);
        walk.expect(403, "GET /webinars/plans/{id}/notes", notes, administrator, null);
        walk.expect(404, "GET /webinars/plans/{id}/notes", NONE + "/notes", organizer, null);
    }

    /** As it stands in the mail. */
    private static String link(String email) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet mail = statement.executeQuery(
                        "select text_body from outbox_mail where kind = 'webinar-registered' and recipient = '" + email
                                + "'")) {
            mail.next();
            return mail.getString(1).replaceAll("(?s).*/webinars/mine\\?link=([\\w.-]+).*", "$1");
        }
    }

    private String form(String who, String regency) {
        return "{\"attendee\": " + ATTENDEE.formatted(who, regency) + ", \"email\": \"" + who + "-" + mark
                + "@example.org\", \"agreed\": true}";
    }

    static String plan(int capacity) {
        return """
                {"title": "Kemitraan", "titleEn": "Partnership", "summary": "Tentang kemitraan.",
                 "summaryEn": "About partnership.", "startsAt": "2031-08-19T02:00:00Z", "endsAt": "2031-08-19T04:00:00Z",
                 "timeZone": "Asia/Jakarta", "capacity": %d, "meetingLink": "https://rapat.example/j/1",
                 "signLanguage": true, "captions": true, "neededMinutes": 90, "creditMinutes": 120,
                 "speakers": [{"name": "Kak Seto", "role": "Ketua LPAI"}]}"""
                .formatted(capacity);
    }
}
