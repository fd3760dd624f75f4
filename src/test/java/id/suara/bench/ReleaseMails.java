package id.suara.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A release that changes the schedule of a thousand families: how long organizers wait for it, with all mails written in its
 * transaction. The mails of the release before have gone.
 */
final class ReleaseMails implements Measure {

    private static final int FAMILIES = 1000;
    private static final int RELEASES = 6;

    /** Other words: nothing that could clash with another session. */
    private static final String CHANGE =
            """
            update programme_session set description = 'Keterangan %d', version = version + 1
            where id = (select min(s.id) from programme_session s join congress c on c.id = s.congress_id and c.is_current
              where s.audience = 'EVERYBODY' and s.state = 'RELEASED' and s.starts_at is not null)""";

    @Override
    public String name() {
        return "release-mails";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        int families = stage.quick() ? 76 : FAMILIES;
        AdmissionRush.rush(server, families);
        MailStage.change(
                server,
                "update guardian g set email = 'wali' || g.id || '@example.org' from guardianship s, rush r"
                        + " where s.guardian_id = g.id and s.person_id = r.person_id");
        server.awaitQuiet();
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < RELEASES; round++) {
            MailStage.change(server, CHANGE.formatted(round));
            long before = mails(server);
            double took = release(server, "Rilis " + round);
            long written = mails(server) - before;
            if (written < families) {
                throw new IllegalStateException("only " + written + " mails were written");
            }
            stage.say("  " + Result.number(took) + " s for " + written + " mails");
            seconds.add(took);
            MailStage.change(
                    server,
                    "update outbox_mail set status = 'SENT', sent_at = now(), due_at = null"
                            + " where kind = 'programme-changed' and status = 'QUEUED'");
        }
        // The first ones warm the server up.
        return Result.of(name(), Median.of(seconds.subList(2, RELEASES)), "s").promisedAtMost(2);
    }

    private static long mails(Suara server) throws Exception {
        return MailStage.count(server, "select count(*) from outbox_mail where kind = 'programme-changed'");
    }

    /** @return how long the release took */
    private static double release(Suara server, String name) throws Exception {
        String token = "Bearer " + server.account("ORGANIZER").token();
        JsonObject preview = json(server.send(HttpRequest.newBuilder(server.uri("/api/v1/programme/draft/preview"))
                .header("Authorization", token)));
        JsonArrayBuilder confirmed = Json.createArrayBuilder();
        preview.getJsonArray("conflicts")
                .getValuesAs(JsonObject.class)
                .forEach(conflict -> confirmed.add(conflict.getString("key")));
        JsonObjectBuilder wanted = Json.createObjectBuilder()
                .add("name", name)
                .add("draftVersion", preview.getJsonNumber("draftVersion").longValue())
                .add("confirmed", confirmed);
        if (preview.containsKey("current")) {
            wanted.add("basedOn", preview.getJsonObject("current").getJsonNumber("id"));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/api/v1/programme/releases"))
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(wanted.build().toString()));
        long begin = System.nanoTime();
        HttpResponse<String> answer = server.send(request);
        double took = (System.nanoTime() - begin) / 1e9;
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return took;
    }

    private static JsonObject json(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
