package id.suara.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.suara.Chromium;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Seconds from a child's sending of an idea to its row in the queue that a moderator has open in a browser, the worst of several.
 * The clock starts before the request. After the first text further revisions of it are sent, which come to the queue the same
 * way, for a child may send only so many ideas a day.
 */
final class QueueLive implements Measure {

    private static final double PROMISED = 1;
    private static final String LIVE = "() => document.documentElement.hasAttribute('data-live')";

    @Override
    public String name() {
        return "queue-live";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        server.awaitQuiet();
        int rounds = stage.quick() ? 3 : 20;
        int warmUp = stage.quick() ? 1 : 5;
        List<Double> times = new ArrayList<>();
        try (BrowserContext context = Chromium.newContext(new Browser.NewContextOptions()
                .setLocale("id-ID")
                .setBaseURL(server.uri("").toString()))) {
            FirstView.signIn(context, server.account("MODERATOR"));
            Page desk = context.newPage();
            desk.navigate("/moderation/queue");
            desk.waitForFunction(LIVE);
            String title = "Perahu " + Long.toString(System.nanoTime(), 36);
            HttpResponse<String> sent = send(server, "POST", "/ideas", title, null);
            desk.getByTitle(title).waitFor();
            String id = sent.body().replaceAll("(?s).*?\"id\":\\s*(\\d+).*", "$1");
            for (int round = -warmUp; round < rounds; round++) {
                String next = title + " " + (char) ('a' + round + warmUp);
                long begin = System.nanoTime();
                sent = send(
                        server,
                        "PUT",
                        "/ideas/" + id + "/revision",
                        next,
                        sent.headers().firstValue("ETag").orElseThrow());
                desk.getByTitle(next).waitFor();
                if (round >= 0) {
                    times.add((System.nanoTime() - begin) / 1e9);
                }
            }
            send(server, "PUT", "/ideas/" + id + "/withdrawal", null, null);
        }
        stage.say("  median " + Result.number(Median.of(times)) + " s");
        return Result.of(name(), Collections.max(times), "s").promisedAtMost(PROMISED);
    }

    private static HttpResponse<String> send(Suara server, String method, String path, String title, String version)
            throws Exception {
        String idea =
                """
                {"theme": "other", "ownTheme": "Laut bersih", "title": "%s",
                 "problem": "Anak-anak berangkat ke sekolah naik perahu nelayan.",
                 "proposal": "Kami usul ada satu perahu sekolah dengan pelampung."}"""
                        .formatted(title);
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/api/v1" + path))
                .header("Authorization", "Bearer " + server.account("DELEGATE").token())
                .header("Content-Type", "application/json")
                .method(method, title == null ? BodyPublishers.noBody() : BodyPublishers.ofString(idea));
        if (version != null) {
            request.header("If-Match", version);
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", title);
        }
        HttpResponse<String> answer = server.send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
