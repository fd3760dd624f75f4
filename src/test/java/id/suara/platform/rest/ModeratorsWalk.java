package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The part of the {@link ContractWalk} that is about what moderators do with each other's decisions. */
final class ModeratorsWalk {

    private static final String NOBODY = "999999999999";
    private static final String DECIDE = "PUT /moderation/cases/{id}/decision";

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final ContractWalk walk;
    private final String moderator = token("MODERATOR");
    private final String colleague = token("MODERATOR", 1);
    private final String delegate = token("DELEGATE");
    private final String friend = token("DELEGATE", 1);

    ModeratorsWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        secondEyes();
        merging();
        comments();
        sample();
        statistics();
    }

    private void secondEyes() {
        String title = "Jalur aman " + mark;
        String id = submitted("protection", title);
        String path = "/moderation/cases/" + caseOf(title, moderator);
        String decision = path + "/decision";
        String looked = "GET /moderation/cases/{id}/first-look";
        walk.expect(404, looked, path + "/first-look", moderator, null);
        String publish = "{\"revision\": 1, \"outcome\": \"PUBLISH\"}";
        JsonObject waits = object(walk.expect(200, DECIDE, decision, moderator, publish, "If-Match", seen(path)));
        assertThat(text(waits, "status")).isEqualTo("OPEN");
        assertThat(text(waits, "second")).isEqualTo("true");
        walk.expect(409, DECIDE, decision, moderator, publish, "If-Match", seen(path));
        assertThat(text(object(walk.expect(200, looked, path + "/first-look", colleague, null)), "cause"))
                .isEqualTo("THEME");
        assertThat(caseOf(title, colleague)).isEqualTo(text(waits, "id"));
        JsonObject decided = object(walk.expect(200, DECIDE, decision, colleague, publish, "If-Match", seen(path)));
        assertThat(text(decided, "status")).isEqualTo("DECIDED");
        walk.expect(200, "PUT /ideas/{id}/withdrawal", "/ideas/" + id + "/withdrawal", delegate, null);
    }

    private void merging() {
        String other = published("Perahu sekolah " + mark);
        String title = "Perahu bersama " + mark;
        String id = submitted("education", title);
        String path = "/moderation/cases/" + caseOf(title, moderator);
        String similar = "GET /moderation/cases/{id}/similar";
        walk.expect(200, similar, path + "/similar", moderator, null);
        walk.expect(404, similar, "/moderation/cases/" + NOBODY + "/similar", moderator, null);
        String lead = "PUT /moderation/cases/{id}/merging";
        String body = "{\"revision\": 1, \"into\": \"idea:%s\", \"reason\": \"Keduanya sama, jadi kami gabungkan.\"}";
        walk.expect(422, lead, path + "/merging", moderator, "{\"revision\": 1}", "If-Match", seen(path));
        walk.expect(404, lead, path + "/merging", moderator, body.formatted(NOBODY), "If-Match", seen(path));
        walk.expect(409, lead, path + "/merging", moderator, body.formatted(other), "If-Match", "\"99\"");
        walk.expect(200, lead, path + "/merging", moderator, body.formatted(other), "If-Match", seen(path));
        JsonObject merged = object(walk.expect(200, "GET /ideas/{id}", "/ideas/" + id, null, null));
        assertThat(text(merged, "status")).isEqualTo("MERGED");
        assertThat(text(merged, "mergedInto")).isEqualTo(other);
        walk.expect(200, "GET /ideas/{id}", "/ideas/" + other, null, null);

        String third = published("Perahu ketiga " + mark);
        String merge = "POST /moderation/merges";
        String two =
                "{\"from\": \"idea:%s\", \"into\": \"idea:%s\", \"reason\": \"Keduanya sama, jadi kami gabungkan.\"}";
        String merges = "/moderation/merges";
        HttpResponse<String> done = walk.expect(201, merge, merges, moderator, two.formatted(third, other));
        walk.expect(404, merge, merges, moderator, two.formatted(third, other));
        walk.expect(409, merge, merges, moderator, two.formatted(other, published("Perahu keempat " + mark)));
        walk.expect(422, merge, merges, moderator, "{}");
        walk.expect(403, merge, merges, delegate, two.formatted(third, other));
        String undo = "DELETE /moderation/merges/{id}";
        String one = merges + "/" + text(object(done), "id");
        walk.expect(409, undo, one, colleague, null);
        walk.expect(404, undo, merges + "/" + NOBODY, moderator, null);
        walk.expect(204, undo, one, moderator, null);
    }

    private void comments() {
        String path = "/moderation/comment-decisions";
        String idea = published("Perahu kelima " + mark);
        String words = "Kami juga mau " + mark;
        walk.expect(
                201,
                "POST /ideas/{id}/comments",
                "/ideas/" + idea + "/comments",
                delegate,
                "{\"words\": \"" + words + "\"}");
        JsonElement waits =
                array(walk.expect(200, "GET /moderation/comment-decisions", path, moderator, null)).asList().stream()
                        .filter(row -> text(row, "words").equals(words))
                        .findFirst()
                        .orElseThrow();
        String decide = "POST /moderation/comment-decisions";
        String many =
                "{\"outcome\": \"PUBLISH\", \"cases\": [{\"id\": %s, \"revision\": 1, \"version\": %s}, {\"id\": %s,"
                        + " \"revision\": 1, \"version\": 1}]}";
        String body = many.formatted(text(waits, "id"), text(waits, "version"), NOBODY);
        walk.expect(200, decide, path + "?preview=true", moderator, body);
        JsonObject effect = object(walk.expect(200, decide, path, moderator, body));
        assertThat(effect.getAsJsonArray("done")).hasSize(1);
        assertThat(text(effect.getAsJsonArray("left").get(0), "code")).isEqualTo("moderation.none");
        walk.expect(422, decide, path, moderator, "{\"outcome\": \"PUBLISH\", \"cases\": []}");
        walk.expect(422, decide, path, moderator, body.replace("PUBLISH", "RETURN"));
        walk.expect(400, decide, path, moderator, body.replace("PUBLISH", "EXPLODE"));
        walk.expect(403, decide, path, delegate, body);
    }

    private void sample() {
        String next = "GET /moderation/samples/next";
        drawOne();
        JsonObject blind = object(walk.expect(200, next, "/moderation/samples/next", colleague, null));
        String judge = "PUT /moderation/samples/{id}/judgement";
        String path = "/moderation/samples/" + text(blind.get("text"), "id") + "/judgement";
        walk.expect(422, judge, path, colleague, "{}");
        walk.expect(400, judge, path, colleague, "{\"outcome\": \"EXPLODE\"}");
        walk.expect(204, judge, path, colleague, "{\"outcome\": \"RETURN\"}");
        walk.expect(409, judge, path, colleague, "{\"outcome\": \"RETURN\"}");
        walk.expect(404, judge, "/moderation/samples/" + NOBODY + "/judgement", colleague, "{\"outcome\": \"RETURN\"}");
        walk.expect(403, next, "/moderation/samples/next", delegate, null);
    }

    /** As chance would, long enough ago. */
    private void drawOne() {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute("delete from moderation_sample");
            statement.execute(
                    "insert into moderation_sample (id, case_id, drawn_at) select nextval('suara_id'), max(c.id), now()"
                            + " from moderation_case c where c.status = 'DECIDED' and c.subject_kind = 'idea' and c.decided_by = (select"
                            + " a.id from account a where a.login = '"
                            + Demo.account("MODERATOR").login() + "')");
            statement.execute("update moderation_case set decided_at = decided_at - interval '1 minute'"
                    + " where id in (select case_id from moderation_sample)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void statistics() {
        String read = "GET /moderation/statistics";
        String path = "/moderation/statistics";
        String organizer = token("ORGANIZER");
        walk.expect(200, read, path, organizer, null);
        walk.expect(200, read, path + "?from=2026-01-01&to=2026-12-31", organizer, null);
        walk.expect(422, read, path + "?from=2999-01-01", organizer, null);
        walk.expect(422, read, path + "?from=2026-02-30", organizer, null);
        walk.expect(422, read, path + "?from=2026-02-02&to=2026-02-01", organizer, null);
        walk.expect(403, read, path, moderator, null);
    }

    private String published(String title) {
        String id = submitted("education", title);
        String path = "/moderation/cases/" + caseOf(title, moderator);
        String publish = "{\"revision\": 1, \"outcome\": \"PUBLISH\"}";
        walk.expect(200, DECIDE, path + "/decision", moderator, publish, "If-Match", seen(path));
        return id;
    }

    private String submitted(String theme, String title) {
        String idea =
                """
                {"theme": "%s", "title": "%s", "problem": "Di pulau kami anak-anak berangkat jam lima pagi.",
                 "proposal": "Kami usul ada satu perahu sekolah dengan pelampung."}"""
                        .formatted(theme, title);
        HttpResponse<String> sent =
                walk.expect(201, "POST /ideas", "/ideas", theme.equals("protection") ? delegate : friend, idea);
        return text(object(sent), "id");
    }

    private String caseOf(String title, String reader) {
        return object(walk.expect(200, "GET /moderation/cases", "/moderation/cases", reader, null))
                .getAsJsonArray("rows")
                .asList()
                .stream()
                .filter(row -> text(row, "title").equals(title))
                .map((JsonElement row) -> text(row, "id"))
                .findFirst()
                .orElseThrow();
    }

    private String seen(String path) {
        return ContractWalk.tag(walk.expect(200, "GET /moderation/cases/{id}", path, moderator, null));
    }
}
