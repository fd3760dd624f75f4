package id.suara.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Ideas per second from sent to read by all, four at a time over the API, each by another child: send it, find its case, take
 * and publish it as a moderator does, and read it as a visitor. Over NodeBB's flow of the same steps on PostgreSQL, which did
 * 5.6 per second on a machine of this kind.
 */
final class ForumFlow implements Measure {

    private static final double NODEBB_PER_SECOND = 5.6;
    private static final int CLIENTS = 4;

    @Override
    public String name() {
        return "idea-flow";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        server.awaitQuiet();
        int seconds = stage.quick() ? 2 : 10;
        for (int turn = 0; turn < (stage.quick() ? 1 : 3); turn++) {
            stage.say("  warm-up " + Result.number(perSecond(server, seconds)) + " /s");
        }
        double rate = perSecond(server, seconds);
        return Result.of(name(), rate, "ideas/s").over(NODEBB_PER_SECOND).promisedRatioAtLeast(10);
    }

    private static double perSecond(Suara server, int seconds) throws Exception {
        List<Suara.Account> children = server.accounts("DELEGATE");
        List<Suara.Account> moderators = server.accounts("MODERATOR");
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long begin = System.nanoTime();
            long end = begin + seconds * 1_000_000_000L;
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                String child = children.get(i % children.size()).token();
                String moderator = moderators.get(i % moderators.size()).token();
                Callable<Integer> client = () -> publishUntil(end, server, child, moderator);
                running.add(clients.submit(client));
            }
            int published = 0;
            for (Future<Integer> one : running) {
                published += one.get();
            }
            return published / ((System.nanoTime() - begin) / 1e9);
        } finally {
            clients.shutdownNow();
        }
    }

    private static int publishUntil(long end, Suara server, String child, String moderator) throws Exception {
        int published = 0;
        while (System.nanoTime() < end) {
            publish(server, child, moderator);
            published++;
        }
        return published;
    }

    private static void publish(Suara server, String child, String moderator) throws Exception {
        String title = "Perahu sekolah " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String idea =
                """
                {"theme": "education", "title": "%s",
                 "problem": "Anak-anak berangkat ke sekolah naik perahu nelayan.",
                 "proposal": "Kami usul ada satu perahu sekolah dengan pelampung."}"""
                        .formatted(title);
        String id =
                answer(server, "POST", "/ideas", child, null, idea).get("id").getAsString();
        JsonArray waiting = answer(server, "GET", "/moderation/cases", moderator, null, null)
                .getAsJsonArray("rows");
        String path = null;
        for (JsonElement row : waiting) {
            if (row.getAsJsonObject().get("title").getAsString().equals(title)) {
                path = "/moderation/cases/" + row.getAsJsonObject().get("id").getAsString();
            }
        }
        if (path == null) {
            throw new IllegalStateException("an idea has no case among " + waiting.size());
        }
        String version = answer(server, "PUT", path + "/claim", moderator, null, null)
                .get("version")
                .getAsString();
        answer(
                server,
                "PUT",
                path + "/decision",
                moderator,
                "\"" + version + "\"",
                "{\"revision\": 1, \"outcome\": \"PUBLISH\"}");
        String shown = answer(server, "GET", "/ideas/" + id, null, null, null)
                .get("title")
                .getAsString();
        if (!shown.equals(title)) {
            throw new IllegalStateException("another idea is shown");
        }
    }

    private static JsonObject answer(
            Suara server, String method, String path, String token, String version, String json) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/api/v1" + path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        HttpResponse<String> answer = server.send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    method + " " + path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty()
                ? new JsonObject()
                : JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
