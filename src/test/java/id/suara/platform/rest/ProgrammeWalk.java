package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;

/** The part of the {@link ContractWalk} that is about the programme. It leaves the demonstration's as it was read by everybody. */
final class ProgrammeWalk {

    private static final String DRAFT = "/programme/draft";
    private static final String SESSION = "/programme/draft/sessions/{id}";
    private static final String NOBODY = "999999999999";
    private static final String PLAN =
            """
            {"title": "%s", "kind": "COMMON", "audience": "EVERYBODY", "languages": ["INDONESIAN"]}""";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String title = "Senam " + System.nanoTime();

    ProgrammeWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() {
        published();
        String session = drafted();
        released(session);
    }

    private void published() {
        String read = "GET /programme";
        HttpResponse<String> all = walk.expect(200, read, "/programme", null, null);
        assertThat(all.headers().firstValue("Cache-Control").orElseThrow()).startsWith("public");
        assertThat(all.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(all.body()).doesNotContain("https://daring").doesNotContain("obligatory");
        walk.expect(304, read, "/programme", null, null, "If-None-Match", ContractWalk.tag(all));
        walk.expect(412, read, "/programme", null, null, "If-Match", "\"x\"");
        walk.expect(406, read, "/programme", null, null, "Accept", "text/html");
        walk.expect(422, read, "/programme?day=besok", null, null);
        walk.expect(422, read, "/programme?service=MAGIC", null, null);
        int whole = sessions(all).size();
        JsonArray first = sessions(walk.expect(200, read, "/programme?day=2027-09-21", null, null));
        JsonArray workshops = sessions(walk.expect(200, read, "/programme?kind=WORKSHOP", null, null));
        JsonArray captioned =
                sessions(walk.expect(200, read, "/programme?service=CAPTIONS&language=ENGLISH", null, null));
        JsonArray young = sessions(walk.expect(200, read, "/programme?kind=WORKSHOP&ageBand=UP_TO_12", null, null));
        assertThat(first.size()).isPositive().isLessThan(whole);
        assertThat(workshops.size()).isEqualTo(4);
        assertThat(captioned.size()).isEqualTo(2);
        assertThat(young.size()).isEqualTo(3);
        String track = text(object(all).getAsJsonArray("tracks").get(0), "id");
        assertThat(sessions(walk.expect(200, read, "/programme?track=" + track, null, null)))
                .allSatisfy(session -> assertThat(text(session, "trackId")).isEqualTo(track));
    }

    private static JsonArray sessions(HttpResponse<String> answer) {
        return object(answer).getAsJsonArray("sessions");
    }

    private String drafted() {
        walk.expect(200, "GET " + DRAFT, DRAFT, organizer, null);
        String add = "POST /programme/draft/sessions";
        HttpResponse<String> added = walk.expect(201, add, DRAFT + "/sessions", organizer, PLAN.formatted(title));
        walk.expect(422, add, DRAFT + "/sessions", organizer, "{}");
        walk.expect(400, add, DRAFT + "/sessions", organizer, "{\"kind\": \"PARTY\"}");
        walk.expect(415, add, DRAFT + "/sessions", organizer, "<a/>", "Content-Type", "application/xml");
        String session = DRAFT + "/sessions/" + text(object(added), "id");
        walk.expect(200, "GET " + SESSION, session, organizer, null);
        walk.expect(404, "GET " + SESSION, DRAFT + "/sessions/" + NOBODY, organizer, null);
        String change = "PUT " + SESSION;
        String seen = ContractWalk.tag(added);
        walk.expect(422, change, session, organizer, PLAN.formatted(title));
        walk.expect(200, change, session, organizer, PLAN.formatted(title + " pagi"), "If-Match", seen);
        HttpResponse<String> refused =
                walk.expect(409, change, session, organizer, PLAN.formatted(title), "If-Match", seen);
        assertThat(object(refused).getAsJsonArray("errors").asList())
                .extracting(error -> text(error, "field"))
                .containsExactly("title");
        String move = "PUT " + SESSION + "/time";
        String when = "{\"startsAt\": \"2027-09-23T09:00:00Z\", \"endsAt\": \"2027-09-23T09:30:00Z\"}";
        walk.expect(409, move, session + "/time", organizer, when, "If-Match", seen);
        walk.expect(
                422, move, session + "/time", organizer, when.replace("09:30", "08:00"), "If-Match", version(session));
        walk.expect(200, move, session + "/time", organizer, when, "If-Match", version(session));
        walk.expect(
                409,
                "PUT " + SESSION + "/cancellation",
                session + "/cancellation",
                organizer,
                null,
                "If-Match",
                version(session));
        return session;
    }

    private String version(String session) {
        return ContractWalk.tag(walk.expect(200, "GET " + SESSION, session, organizer, null));
    }

    private void released(String session) {
        JsonArray conflicts =
                array(walk.expect(200, "GET /programme/draft/conflicts", DRAFT + "/conflicts", organizer, null));
        assertThat(conflicts.asList())
                .extracting(conflict -> text(conflict, "sentence"))
                .anyMatch(sentence -> sentence.contains(title) && sentence.contains("ruang"));
        String release = "POST /programme/releases";
        walk.expect(422, release, "/programme/releases", organizer, "{}");
        walk.expect(409, release, "/programme/releases", organizer, command("Rilis", false));
        HttpResponse<String> made = walk.expect(201, release, "/programme/releases", organizer, command("Rilis", true));
        walk.expect(409, release, "/programme/releases", organizer, command("Rilis", true));
        JsonArray history = array(walk.expect(200, "GET /programme/releases", "/programme/releases", organizer, null));
        String earlier = text(history.get(1), "id");
        String newest = "/programme/releases/" + text(object(made), "id");
        walk.expect(200, "GET /programme/releases/{id}", newest, organizer, null);
        walk.expect(404, "GET /programme/releases/{id}", "/programme/releases/" + NOBODY, organizer, null);
        String compare = "GET /programme/releases/{id}/difference";
        JsonArray added = array(walk.expect(200, compare, newest + "/difference", organizer, null));
        assertThat(added.asList())
                .anyMatch(one -> kind(one).equals("ADDED") && text(one, "title").startsWith(title));
        walk.expect(200, compare, newest + "/difference?from=" + earlier, organizer, null);
        walk.expect(404, compare, newest + "/difference?from=" + NOBODY, organizer, null);
        walk.expect(409, "DELETE " + SESSION, session, organizer, null, "If-Match", version(session));
        String cancellation = session + "/cancellation";
        walk.expect(
                200, "PUT " + SESSION + "/cancellation", cancellation, organizer, null, "If-Match", version(session));
        walk.expect(
                200,
                "DELETE " + SESSION + "/cancellation",
                cancellation,
                organizer,
                null,
                "If-Match",
                version(session));
        String restore = "PUT /programme/draft/restoration";
        String back = "{\"releaseId\": %s}".formatted(earlier);
        walk.expect(409, restore, DRAFT + "/restoration", organizer, back, "If-Match", "\"0\"");
        walk.expect(422, restore, DRAFT + "/restoration", organizer, "{}", "If-Match", "\"0\"");
        String draft = ContractWalk.tag(walk.expect(200, "GET " + DRAFT, DRAFT, organizer, null));
        walk.expect(200, restore, DRAFT + "/restoration", organizer, back, "If-Match", draft);
        walk.expect(201, release, "/programme/releases", organizer, command("Seperti semula", true));
        HttpResponse<String> thrown = walk.expect(
                201, "POST /programme/draft/sessions", DRAFT + "/sessions", organizer, PLAN.formatted(title));
        String gone = DRAFT + "/sessions/" + text(object(thrown), "id");
        walk.expect(412, "DELETE " + SESSION, gone, organizer, null, "If-Match", "\"99\"");
        walk.expect(204, "DELETE " + SESSION, gone, organizer, null, "If-Match", ContractWalk.tag(thrown));
    }

    private static String kind(JsonElement difference) {
        return text(difference.getAsJsonObject().getAsJsonArray("changes").get(0), "kind");
    }

    /** As whoever has looked at the preview sends it. */
    private String command(String name, boolean confirming) {
        JsonObject preview =
                object(walk.expect(200, "GET /programme/draft/preview", DRAFT + "/preview", organizer, null));
        walk.expect(200, "GET /programme/draft/audience", DRAFT + "/audience", organizer, null);
        JsonObject command = new JsonObject();
        command.addProperty("name", name);
        command.add("draftVersion", preview.get("draftVersion"));
        command.add("basedOn", preview.getAsJsonObject("current").get("id"));
        JsonArray keys = new JsonArray();
        if (confirming) {
            preview.getAsJsonArray("conflicts").forEach(conflict -> keys.add(text(conflict, "key")));
        }
        command.add("confirmed", keys);
        return command.toString();
    }
}
