package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.net.http.HttpResponse;
import java.util.UUID;

/** The part of the {@link ContractWalk} that is about what children do with each other's ideas. */
final class ForumWalk {

    private static final String NOBODY = "999999999999";
    private static final String SUPPORT = "PUT /ideas/{id}/support";
    private static final String TAKE_BACK = "DELETE /ideas/{id}/support";

    private static final String WRITE = "POST /ideas/{id}/comments";
    private static final String REVISE = "PUT /comments/{id}/revision";
    private static final String WITHDRAW = "PUT /comments/{id}/withdrawal";

    private static final String SIMILAR = "POST /my/similar-ideas";
    private static final String REPORT = "PUT /my/item-reports";

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String delegate = token("DELEGATE");
    private final String friend = token("DELEGATE", 1);

    ForumWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        supports();
        comments();
        reports();
        similar();
    }

    private void supports() {
        String support = "/ideas/" + anothersIdea() + "/support";
        walk.expect(204, SUPPORT, support, delegate, null);
        walk.expect(204, SUPPORT, support, delegate, null);
        walk.expect(404, SUPPORT, "/ideas/" + NOBODY + "/support", delegate, null);
        walk.expect(403, SUPPORT, support, organizer, null);
        assertThat(array(walk.expect(200, "GET /my/supports", "/my/supports", delegate, null)))
                .hasSize(1);
        JsonElement counted =
                array(walk.expect(200, "GET /idea-supports", "/idea-supports", organizer, null)).asList().stream()
                        .filter(row -> text(row, "ideaId").equals(anothersIdea()))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(counted, "supports")).isEqualTo("1");
        walk.expect(422, "GET /idea-supports", "/idea-supports?after=x", organizer, null);
        walk.expect(204, TAKE_BACK, support, delegate, null);
        walk.expect(204, TAKE_BACK, support, delegate, null);
    }

    private void comments() {
        String talk = "/ideas/" + anothersIdea() + "/comments";
        String words = "{\"words\": \"%s\", \"parentId\": %s}";
        String first = "Di pulau kami juga begitu " + mark;
        HttpResponse<String> sent =
                walk.expect(201, WRITE, talk, delegate, "{\"words\": \"" + first + "\"}", "Idempotency-Key", mark);
        walk.expect(201, WRITE, talk, delegate, "{\"words\": \"" + first + "\"}", "Idempotency-Key", mark);
        walk.expect(422, WRITE, talk, delegate, "{}");
        walk.expect(400, WRITE, talk, delegate, "{");
        walk.expect(403, WRITE, talk, organizer, "{\"words\": \"Halo semua\"}");
        walk.expect(404, WRITE, "/ideas/" + NOBODY + "/comments", delegate, "{\"words\": \"Halo semua\"}");
        String id = text(object(sent), "id");
        walk.expect(404, WRITE, talk, friend, words.formatted("Aku setuju", id));
        walk.expect(404, "GET /my/comments/{id}", "/my/comments/" + id, friend, null);

        String revision = "/comments/" + id + "/revision";
        walk.expect(412, REVISE, revision, delegate, "{\"words\": \"" + first + "\"}", "If-Match", "\"99\"");
        walk.expect(404, REVISE, revision, friend, "{\"words\": \"" + first + "\"}", "If-Match", "\"1\"");
        walk.expect(
                200, REVISE, revision, delegate, "{\"words\": \"" + first + "\"}", "If-Match", ContractWalk.tag(sent));
        publish(first);
        walk.expect(409, REVISE, revision, delegate, "{\"words\": \"" + first + "\"}", "If-Match", own(id));
        HttpResponse<String> shown = walk.expect(200, "GET /ideas/{id}/comments", talk + "?limit=100", null, null);
        assertThat(shown.body()).contains(first);
        String tag = ContractWalk.tag(shown);
        walk.expect(304, "GET /ideas/{id}/comments", talk + "?limit=100", null, null, "If-None-Match", tag);
        walk.expect(404, "GET /ideas/{id}/comments", "/ideas/" + NOBODY + "/comments", null, null);
        walk.expect(422, "GET /ideas/{id}/comments", talk + "?after=x", null, null);

        HttpResponse<String> answer = walk.expect(201, WRITE, talk, friend, words.formatted("Setuju " + mark, id));
        String theirs = "/comments/" + text(object(answer), "id") + "/withdrawal";
        walk.expect(412, WITHDRAW, theirs, friend, null, "If-Match", "\"99\"");
        walk.expect(200, WITHDRAW, theirs, friend, null);
        walk.expect(200, WITHDRAW, "/comments/" + id + "/withdrawal", delegate, null);
        walk.expect(200, "GET /my/comments", "/my/comments", delegate, null);
    }

    private void similar() {
        String path = "/my/similar-ideas";
        String like = "{\"problem\": \"Buku di sekolah kami sudah tua, kami ingin perpustakaan keliling\"}";
        assertThat(array(walk.expect(200, SIMILAR, path, friend, like))).hasSizeLessThanOrEqualTo(3);
        walk.expect(403, SIMILAR, path, organizer, like);
        walk.expect(422, SIMILAR, path, friend, "{\"title\": \"" + "a".repeat(121) + "\"}");
        walk.expect(400, SIMILAR, path, friend, "{");
    }

    private void reports() {
        String path = "/my/item-reports";
        String body = "{\"about\": \"idea:%s\", \"reason\": \"HURTFUL\"}".formatted(anothersIdea());
        assertThat(text(object(walk.expect(200, REPORT, path, delegate, body)), "outcome"))
                .isEqualTo("WAITING");
        walk.expect(200, REPORT, path, delegate, body);
        walk.expect(404, REPORT, path, delegate, body.replace("idea:", "cat:"));
        walk.expect(422, REPORT, path, delegate, "{}");
        walk.expect(400, REPORT, path, delegate, "{\"reason\": \"BORING\"}");
        walk.expect(200, "GET /my/item-reports", path, delegate, null);
        String moderator = token("MODERATOR");
        var rows = object(walk.expect(200, "GET /moderation/cases", "/moderation/cases", moderator, null))
                .getAsJsonArray("rows");
        String id = rows.asList().stream()
                .filter(row -> !text(row, "reports").equals("0"))
                .map(row -> text(row, "id"))
                .findFirst()
                .orElseThrow();
        String counted = "GET /moderation/cases/{id}/reports";
        walk.expect(200, counted, "/moderation/cases/" + id + "/reports", moderator, null);
        walk.expect(404, counted, "/moderation/cases/" + NOBODY + "/reports", moderator, null);
    }

    private String own(String id) {
        return ContractWalk.tag(walk.expect(200, "GET /my/comments/{id}", "/my/comments/" + id, delegate, null));
    }

    /** As a moderator, who sees what it answers. */
    private void publish(String title) {
        String moderator = token("MODERATOR");
        var rows = object(walk.expect(200, "GET /moderation/cases", "/moderation/cases", moderator, null))
                .getAsJsonArray("rows");
        JsonElement row = rows.asList().stream()
                .filter(each -> text(each, "title").equals(title))
                .findFirst()
                .orElseThrow();
        String path = "/moderation/cases/" + text(row, "id");
        String thread = "GET /moderation/cases/{id}/thread";
        assertThat(array(walk.expect(200, thread, path + "/thread", moderator, null)))
                .hasSize(1);
        walk.expect(404, thread, "/moderation/cases/" + NOBODY + "/thread", moderator, null);
        String version = ContractWalk.tag(walk.expect(200, "GET /moderation/cases/{id}", path, moderator, null));
        String decision = "{\"revision\": %s, \"outcome\": \"PUBLISH\"}".formatted(text(row, "revision"));
        walk.expect(
                200,
                "PUT /moderation/cases/{id}/decision",
                path + "/decision",
                moderator,
                decision,
                "If-Match",
                version);
    }

    /** A published one that the delegate has not written. */
    private String anothersIdea() {
        var own = array(walk.expect(200, "GET /my/ideas", "/my/ideas", delegate, null)).asList().stream()
                .map(idea -> text(idea, "id"))
                .toList();
        return array(walk.expect(200, "GET /ideas", "/ideas?limit=100", null, null)).asList().stream()
                .map(idea -> text(idea, "id"))
                .filter(id -> !own.contains(id))
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
