package id.suara.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a reader has already, asked for again: answers 304 in a second, over what the server does with a constant resource. */
final class Unchanged implements Measure {

    private static final int CONNECTIONS = 8;

    private final String name;
    private final String path;

    Unchanged(String name, String path) {
        this.name = name;
        this.path = path;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        URI address = server.uri(path);
        String tag = server.send(HttpRequest.newBuilder(address))
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new IllegalStateException(path + " has no ETag"));
        HttpResponse<String> again = server.send(HttpRequest.newBuilder(address).header("If-None-Match", tag));
        if (again.statusCode() != 304) {
            throw new IllegalStateException(path + " answered " + again.statusCode());
        }
        server.awaitQuiet();
        int seconds = stage.quick() ? 1 : 10;
        URI constant = server.uri(ConstantWar.PATH);
        Wrk.unchangedPerSecond(address, tag, CONNECTIONS, seconds);
        Wrk.requestsPerSecond(constant, CONNECTIONS, seconds);
        double ours = Wrk.unchangedPerSecond(address, tag, CONNECTIONS, seconds);
        double constantly = Wrk.requestsPerSecond(constant, CONNECTIONS, seconds);
        return Result.of(name, ours, "304/s").over(constantly).promisedRatioAtLeast(0.8);
    }
}
