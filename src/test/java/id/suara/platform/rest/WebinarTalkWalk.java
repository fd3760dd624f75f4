package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
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
import java.util.UUID;

/** The contract's walk through what is asked in a webinar, what goes along with it, and what was thought of it. */
final class WebinarTalkWalk {

    private static final String NONE = "/999999999999";

    private final ContractWalk walk;
    private final String plan;
    private final String webinar;
    private final String own;
    private final String organizer = token("ORGANIZER");
    private final String administrator = token("ADMINISTRATOR");

    /** @param id of a webinar that is open
     *  @param link of one who has its place, by an address that is theirs */
    WebinarTalkWalk(ContractWalk walk, String id, String link) {
        this.walk = walk;
        this.plan = "/webinars/plans/" + id;
        this.webinar = "/webinars/" + id;
        this.own = "/webinar-registrations/" + link;
    }

    void all() throws SQLException {
        questions();
        polls();
        materials();
        feedback();
    }

    private void questions() {
        String read = "GET /webinar-registrations/{link}/talk";
        HttpResponse<String> empty = walk.expect(200, read, own + "/talk", null, null);
        walk.expect(304, read, own + "/talk", null, null, "If-None-Match", ContractWalk.tag(empty));
        walk.expect(404, read, "/webinar-registrations/1.1.1.x/talk", null, null);
        String ask = "POST /webinar-registrations/{link}/questions";
        walk.expect(422, ask, own + "/questions", null, "{}");
        walk.expect(400, ask, own + "/questions", null, "{");
        String words = "{\"words\": \"Bagaimana merujuk anak?\", \"named\": true}";
        String key = UUID.randomUUID().toString();
        HttpResponse<String> asked = walk.expect(201, ask, own + "/questions", null, words, "Idempotency-Key", key);
        assertThat(walk.expect(201, ask, own + "/questions", null, words, "Idempotency-Key", key)
                        .body())
                .isEqualTo(asked.body());
        String desk = "GET /webinars/plans/{id}/questions";
        walk.expect(403, desk, plan + "/questions", administrator, null);
        walk.expect(404, desk, "/webinars/plans" + NONE + "/questions", organizer, null);
        JsonObject row = array(walk.expect(200, desk, plan + "/questions", organizer, null))
                .get(0)
                .getAsJsonObject();
        moderating(plan + "/questions/" + text(row, "id"), text(row, "version"));
        supporting(own + "/questions/" + text(row, "id") + "/support");
    }

    private void moderating(String one, String version) {
        String show = "PUT /webinars/plans/{id}/questions/{one}/showing";
        walk.expect(422, show, one + "/showing", organizer, null);
        walk.expect(404, show, plan + "/questions" + NONE + "/showing", organizer, null, "If-Match", "\"1\"");
        String seen = "\"" + version + "\"";
        String hide = "PUT /webinars/plans/{id}/questions/{one}/hiding";
        walk.expect(422, hide, one + "/hiding", organizer, "{}", "If-Match", seen);
        String hidden = ContractWalk.tag(
                walk.expect(200, hide, one + "/hiding", organizer, "{\"reason\": \"NO_TIME\"}", "If-Match", seen));
        walk.expect(409, show, one + "/showing", organizer, null, "If-Match", seen);
        String shown = ContractWalk.tag(walk.expect(200, show, one + "/showing", organizer, null, "If-Match", hidden));
        String answer = "PUT /webinars/plans/{id}/questions/{one}/answer";
        walk.expect(200, answer, one + "/answer", organizer, null, "If-Match", shown);
        walk.expect(409, answer, one + "/answer", organizer, null, "If-Match", shown);
    }

    /** Their own one: refused by its reason; taking back what was never given does nothing. */
    private void supporting(String support) {
        String give = "PUT /webinar-registrations/{link}/questions/{one}/support";
        walk.expect(409, give, support, null, null);
        walk.expect(404, give, own + "/questions" + NONE + "/support", null, null);
        walk.expect(200, "DELETE /webinar-registrations/{link}/questions/{one}/support", support, null, null);
        walk.expect(200, give, othersQuestion() + "/support", null, null);
    }

    private String othersQuestion() {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            String other = "select id from webinar_registration where status = 'WAITLISTED' and webinar_id = "
                    + webinar.replaceAll("\\D", "") + " limit 1";
            statement.execute(
                    "insert into webinar_question (id, webinar_id, registration_id, number, words, named, status,"
                            + " asked_at, version) values (4711, " + webinar.replaceAll("\\D", "") + ", (" + other
                            + "), 1, 'Apa dasar hukumnya?', false, 'SHOWN', now(), 1)");
            return own + "/questions/4711";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void polls() {
        String prepare = "POST /webinars/plans/{id}/polls";
        String path = plan + "/polls";
        String poll = "{\"question\": \"Sudah punya SOP?\", \"questionEn\": \"Do you have a procedure?\", \"options\":"
                + " [{\"words\": \"Sudah\", \"wordsEn\": \"Yes\"}, {\"words\": \"Belum\", \"wordsEn\": \"Not yet\"}]}";
        walk.expect(422, prepare, path, organizer, "{}");
        walk.expect(400, prepare, path, organizer, "{");
        walk.expect(403, prepare, path, administrator, poll);
        HttpResponse<String> draft = walk.expect(201, prepare, path, organizer, poll);
        String one = path + "/" + text(object(draft), "id");
        walk.expect(200, "GET /webinars/plans/{id}/polls", path, organizer, null);
        String open = "PUT /webinars/plans/{id}/polls/{one}/opening";
        walk.expect(422, open, one + "/opening", organizer, null);
        String vote = "PUT /webinar-registrations/{link}/polls/{one}/vote";
        String mine = own + one.substring(plan.length()) + "/vote";
        walk.expect(404, vote, mine, null, "{\"choices\": [0]}");
        HttpResponse<String> opened =
                walk.expect(200, open, one + "/opening", organizer, null, "If-Match", ContractWalk.tag(draft));
        walk.expect(422, vote, mine, null, "{}");
        walk.expect(422, vote, mine, null, "{\"choices\": [0, 1]}");
        walk.expect(200, vote, mine, null, "{\"choices\": [0]}");
        String close = "PUT /webinars/plans/{id}/polls/{one}/closing";
        walk.expect(409, close, one + "/closing", organizer, null, "If-Match", ContractWalk.tag(draft));
        HttpResponse<String> closed =
                walk.expect(200, close, one + "/closing", organizer, null, "If-Match", ContractWalk.tag(opened));
        walk.expect(409, vote, mine, null, "{\"choices\": [1]}");
        String remove = "DELETE /webinars/plans/{id}/polls/{one}";
        walk.expect(409, remove, one, organizer, null, "If-Match", ContractWalk.tag(closed));
        HttpResponse<String> another = walk.expect(201, prepare, path, organizer, poll.replace("SOP", "prosedur"));
        String second = path + "/" + text(object(another), "id");
        walk.expect(204, remove, second, organizer, null, "If-Match", ContractWalk.tag(another));
    }

    private void materials() {
        String add = "POST /webinars/plans/{id}/materials";
        String path = plan + "/materials";
        walk.expect(422, add, path, organizer, "{}");
        walk.expect(422, add, path, organizer, material("http://berkas.example/1"));
        walk.expect(400, add, path, organizer, "{");
        walk.expect(403, add, path, administrator, material("https://berkas.example/1"));
        HttpResponse<String> added = walk.expect(201, add, path, organizer, material("https://berkas.example/1"));
        String one = path + "/" + text(object(added), "id");
        walk.expect(200, "GET /webinars/plans/{id}/materials", path, organizer, null);
        walk.expect(
                404, "GET /webinars/plans/{id}/materials", "/webinars/plans" + NONE + "/materials", organizer, null);
        String everybody = "GET /webinars/{id}/materials";
        HttpResponse<String> seen = walk.expect(200, everybody, webinar + "/materials", null, null);
        assertThat(array(seen)).hasSize(1);
        walk.expect(304, everybody, webinar + "/materials", null, null, "If-None-Match", ContractWalk.tag(seen));
        walk.expect(404, everybody, "/webinars" + NONE + "/materials", null, null);
        walk.expect(200, "GET /webinar-registrations/{link}/materials", own + "/materials", null, null);
        String change = "PUT /webinars/plans/{id}/materials/{one}";
        walk.expect(422, change, one, organizer, material("https://berkas.example/2"));
        walk.expect(412, change, one, organizer, material("https://berkas.example/2"), "If-Match", "\"99\"");
        String changed = ContractWalk.tag(walk.expect(
                200,
                change,
                one,
                organizer,
                material("https://berkas.example/2"),
                "If-Match",
                ContractWalk.tag(added)));
        String remove = "DELETE /webinars/plans/{id}/materials/{one}";
        walk.expect(412, remove, one, organizer, null, "If-Match", ContractWalk.tag(added));
        walk.expect(204, remove, one, organizer, null, "If-Match", changed);
        walk.expect(404, remove, one, organizer, null, "If-Match", changed);
        assertThat(array(walk.expect(200, everybody, webinar + "/materials", null, null)))
                .isEmpty();
    }

    private static String material(String address) {
        return "{\"kind\": \"READING\", \"title\": \"Salindia\", \"titleEn\": \"Slides\", \"address\": \"" + address
                + "\"}";
    }

    private void feedback() throws SQLException {
        String give = "PUT /webinar-registrations/{link}/feedback";
        String said = "{\"useful\": 5, \"clear\": 4, \"keep\": \"Contohnya\"}";
        walk.expect(409, give, own + "/feedback", null, said);
        times("now() - interval '3 hours'", "now() - interval '1 hour'");
        walk.expect(422, give, own + "/feedback", null, "{}");
        walk.expect(422, give, own + "/feedback", null, "{\"useful\": 6, \"clear\": 4}");
        walk.expect(400, give, own + "/feedback", null, "{");
        walk.expect(204, give, own + "/feedback", null, said);
        walk.expect(409, give, own + "/feedback", null, said);
        String standing = text(
                object(walk.expect(200, "GET /webinar-registrations/{link}/feedback", own + "/feedback", null, null)),
                "standing");
        assertThat(standing).isEqualTo("GIVEN");
        String read = "GET /webinars/plans/{id}/feedback";
        walk.expect(403, read, plan + "/feedback", administrator, null);
        walk.expect(404, read, "/webinars/plans" + NONE + "/feedback", organizer, null);
        assertThat(walk.expect(200, read, plan + "/feedback", organizer, null).body())
                .doesNotContain("Contohnya");
        enough();
        assertThat(walk.expect(200, read, plan + "/feedback", organizer, null).body())
                .contains("Contohnya");
        times("timestamptz '2031-08-19T02:00:00Z'", "timestamptz '2031-08-19T04:00:00Z'");
    }

    private void enough() throws SQLException {
        run("insert into webinar_feedback (id, webinar_id, useful, clear, said_on, mixed) select gen_random_uuid(), "
                + webinar.replaceAll("\\D", "") + ", 3, 3, current_date, false from generate_series(1, 4)");
    }

    private void times(String starts, String ends) throws SQLException {
        run("update webinar set starts_at = " + starts + ", ends_at = " + ends + " where id = "
                + webinar.replaceAll("\\D", ""));
    }

    private static void run(String sql) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
