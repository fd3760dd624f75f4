package id.suara.platform.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** Calls the API of the server under test with the demonstration's tokens. */
final class ApiClient {

    private static final Path ACCOUNTS = Path.of("target", "it", "data", "demo-accounts.tsv");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** As {@link Demo#makeCurrent}, and every phase of it is open. */
    static void returnToTheDemonstration() throws SQLException {
        Demo.makeCurrent();
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(
                    "update phase set opens_at = now() - interval '1 day', closes_at = now() + interval '9 days'"
                            + " where congress_id = (select id from congress where is_current)");
        }
    }

    /** The token of the first demonstration account with a role. */
    static String token(String role) {
        return token(role, 0);
    }

    static String token(String role, int which) {
        try {
            List<String> tokens = Files.readAllLines(ACCOUNTS).stream()
                    .map(line -> line.split("\t"))
                    .filter(fields -> fields[0].equals(role))
                    .map(fields -> fields[3])
                    .toList();
            return tokens.get(which);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path below {@code /api/v1}
     *  @param token null for a visitor
     *  @param json null for no body
     *  @param headers names and values in turn */
    HttpResponse<String> send(String method, String path, String token, String json, String... headers) {
        BodyPublisher body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(SuaraServer.uri("/api/v1" + path)).method(method, body);
        if (json != null && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject object(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    static JsonArray array(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonArray();
    }

    static String text(JsonElement object, String name) {
        return object.getAsJsonObject().get(name).getAsString();
    }
}
