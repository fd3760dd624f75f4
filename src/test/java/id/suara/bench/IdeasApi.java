package id.suara.bench;

import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests per second of the public list at 16 connections, over those of a JAX-RS resource on the same server whose JSON
 * is constant and about as long. By turns, so that both see the same machine.
 */
final class IdeasApi implements Measure {

    private static final String PATH = "/api/v1/ideas";

    @Override
    public String name() {
        return "ideas-api";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        ManyIdeas.publish(server);
        server.awaitQuiet();
        URI ideas = server.uri(PATH);
        URI constant = server.uri(ConstantWar.PATH);
        check(server, ideas);
        check(server, constant);
        int seconds = stage.quick() ? 1 : 10;
        Wrk.requestsPerSecond(constant, seconds);
        Wrk.requestsPerSecond(ideas, seconds);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int turn = 0; turn < 2; turn++) {
            theirs.add(Wrk.requestsPerSecond(constant, seconds));
            ours.add(Wrk.requestsPerSecond(ideas, seconds));
            stage.say("  constant " + Result.number(theirs.get(turn)) + " /s, ideas " + Result.number(ours.get(turn))
                    + " /s");
        }
        return Result.of(name(), Median.of(ours), "req/s")
                .over(Median.of(theirs))
                .promisedRatioAtLeast(0.5);
    }

    private static void check(Suara server, URI address) throws Exception {
        HttpResponse<String> answer = server.send(HttpRequest.newBuilder(address));
        if (answer.statusCode() != 200
                || JsonParser.parseString(answer.body()).getAsJsonArray().size() != 20) {
            throw new IllegalStateException(address + " answers " + answer.statusCode() + " "
                    + answer.body().lines().limit(3).toList());
        }
    }
}
