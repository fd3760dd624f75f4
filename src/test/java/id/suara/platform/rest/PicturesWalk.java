package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import id.suara.ideas.pictures.Samples;
import java.net.http.HttpResponse;
import java.util.UUID;

/** The part of the {@link ContractWalk} that is about pictures. */
final class PicturesWalk {

    private static final String NOBODY = "999999999999";
    private static final String DRAFTS = "/my/draft/pictures";
    private static final String ADD = "POST /my/draft/pictures";
    private static final String ONE = "GET /my/draft/pictures/{id}";
    private static final String DESCRIBE = "PUT /my/draft/pictures/{id}/description";
    private static final String SENT = "GET /pictures/{idea}/{revision}/{place}";
    private static final String OWN = "GET /my/ideas/{id}/pictures";

    private final String title = "Dermaga " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final ContractWalk walk;
    private final String delegate = token("DELEGATE");
    private final String friend = token("DELEGATE", 1);

    PicturesWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        drafts();
        sent();
    }

    private void drafts() {
        walk.expect(204, "DELETE /my/draft", "/my/draft", delegate, null);
        assertThat(array(walk.expect(200, "GET /my/draft/pictures", DRAFTS, delegate, null)))
                .isEmpty();
        byte[] photo = Samples.photo(300, 200, 6);
        HttpResponse<String> added =
                walk.expectFile(201, ADD, DRAFTS + "?description=Perahu+di+dermaga", delegate, "image/jpeg", photo);
        walk.expectFile(422, ADD, DRAFTS + "?description=Pe", delegate, "image/jpeg", photo);
        walk.expectFile(422, ADD, DRAFTS + "?description=Perahu+kayu", delegate, "image/png", new byte[9]);
        walk.expectFile(415, ADD, DRAFTS + "?description=Perahu+kayu", delegate, "image/gif", photo);
        walk.expectFile(413, ADD, DRAFTS + "?description=Perahu", delegate, "image/png", new byte[11_000_000]);
        walk.expectFile(404, ADD, DRAFTS + "?idea=" + NOBODY + "&description=Perahu", delegate, "image/jpeg", photo);
        String second = text(
                object(walk.expectFile(201, ADD, DRAFTS + "?description=Anak+melompat", delegate, "image/jpeg", photo)),
                "id");
        walk.expectFile(201, ADD, DRAFTS + "?description=Laut+biru", delegate, "image/png", Samples.talkative());
        walk.expectFile(409, ADD, DRAFTS + "?description=Yang+keempat", delegate, "image/jpeg", photo);

        String path = DRAFTS + "/" + text(object(added), "id");
        HttpResponse<String> shown = walk.expect(200, ONE, path, delegate, null);
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        walk.expect(304, ONE, path, delegate, null, "If-None-Match", ContractWalk.tag(shown));
        walk.expect(200, ONE, path + "?size=small", delegate, null);
        walk.expect(404, ONE, path, friend, null);
        walk.expect(404, DESCRIBE, path + "/description", friend, "{\"description\": \"Perahu merah\"}");
        walk.expect(204, DESCRIBE, path + "/description", delegate, "{\"description\": \"Perahu merah\"}");
        walk.expect(422, DESCRIBE, path + "/description", delegate, "{\"description\": \" \"}");
        walk.expect(400, DESCRIBE, path + "/description", delegate, "{");
        String remove = "DELETE /my/draft/pictures/{id}";
        walk.expect(204, remove, DRAFTS + "/" + second, friend, null);
        walk.expect(204, remove, DRAFTS + "/" + second, delegate, null);
        walk.expect(204, remove, DRAFTS + "/" + second, delegate, null);
        assertThat(array(walk.expect(200, "GET /my/draft/pictures", DRAFTS, delegate, null)))
                .hasSize(2);
    }

    private void sent() {
        String words =
                """
                {"theme": "other", "ownTheme": "Laut bersih", "title": "%s",
                 "problem": "Dermaga kayu kami sudah lapuk dan licin waktu hujan.",
                 "proposal": "Kami usul papan dermaga diganti setiap tahun."}""";
        String id = text(object(walk.expect(201, "POST /ideas", "/ideas", delegate, words.formatted(title))), "id");
        JsonElement first = array(walk.expect(200, OWN, "/my/ideas/" + id + "/pictures", delegate, null))
                .get(0);
        assertThat(text(first, "description")).isEqualTo("Perahu merah");
        walk.expect(404, OWN, "/my/ideas/" + id + "/pictures", friend, null);
        String href = text(first, "href");
        walk.expect(200, SENT, href, delegate, null);
        walk.expect(404, SENT, href, friend, null);
        walk.expect(404, SENT, href, null, null);
        walk.expect(404, SENT, href, token("ORGANIZER"), null);
        HttpResponse<String> read = walk.expect(200, SENT, href, token("MODERATOR"), null);
        assertThat(read.headers().firstValue("Cache-Control")).contains("private, no-store");
        walk.expect(404, SENT, href.replaceAll("\\d$", "9"), delegate, null);
        publish();
        HttpResponse<String> shown = walk.expect(200, SENT, href, null, null);
        assertThat(shown.headers().firstValue("Cache-Control")).contains("public, no-cache");
        walk.expect(304, SENT, href, null, null, "If-None-Match", ContractWalk.tag(shown));
        walk.expect(200, SENT, text(first, "smallHref"), null, null);
        assertThat(object(walk.expect(200, "GET /ideas/{id}", "/ideas/" + id, null, null))
                        .getAsJsonArray("pictures"))
                .hasSize(2);
        walk.expect(200, "PUT /ideas/{id}/withdrawal", "/ideas/" + id + "/withdrawal", delegate, null);
        walk.expect(404, SENT, href, null, null);
    }

    private void publish() {
        String moderator = token("MODERATOR");
        JsonElement row = object(walk.expect(200, "GET /moderation/cases", "/moderation/cases", moderator, null))
                .getAsJsonArray("rows")
                .asList()
                .stream()
                .filter(each -> text(each, "title").equals(title))
                .findFirst()
                .orElseThrow();
        String path = "/moderation/cases/" + text(row, "id");
        HttpResponse<String> found = walk.expect(200, "GET /moderation/cases/{id}", path, moderator, null);
        assertThat(text(object(found), "pictures")).isEqualTo("Perahu merah\nLaut biru");
        walk.expect(
                200,
                "PUT /moderation/cases/{id}/decision",
                path + "/decision",
                moderator,
                "{\"revision\": 1, \"outcome\": \"PUBLISH\"}",
                "If-Match",
                ContractWalk.tag(found));
    }
}
