package id.suara.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/** Seconds from sending the thousand nominations until all of them are told apart, on a fresh demonstration. */
final class ImportThousand implements Measure {

    private static final int ACCEPTED = 936;
    private static final int PATIENCE_SECONDS = 120;

    @Override
    public String name() {
        return "import-1000";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        Path file = stage.home().resolve("src/test/resources/delegates/nominations-1000.xlsx");
        byte[] sheet = Files.readAllBytes(file);
        String token = "Bearer " + server.account("ORGANIZER").token();
        long begin = System.nanoTime();
        HttpResponse<String> taken = server.send(HttpRequest.newBuilder(server.uri("/api/v1/nominations/imports"))
                .header("Authorization", token)
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .POST(HttpRequest.BodyPublishers.ofByteArray(sheet)));
        if (taken.statusCode() != 202) {
            throw new IllegalStateException(taken.statusCode() + " " + taken.body());
        }
        String path =
                URI.create(taken.headers().firstValue("Location").orElseThrow()).getPath();
        String answer;
        double seconds;
        do {
            Thread.sleep(50);
            answer = server.send(HttpRequest.newBuilder(server.uri(path)).header("Authorization", token))
                    .body();
            seconds = (System.nanoTime() - begin) / 1e9;
        } while (answer.contains("\"RUNNING\"") && seconds < PATIENCE_SECONDS);
        if (!answer.contains("\"state\":\"DONE\"") || !answer.contains("\"accepted\":" + ACCEPTED)) {
            throw new IllegalStateException(answer.substring(0, Math.min(300, answer.length())));
        }
        return Result.of(name(), seconds, "s").promisedAtMost(10);
    }
}
