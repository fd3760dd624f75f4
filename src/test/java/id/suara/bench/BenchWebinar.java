package id.suara.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A webinar that was planned and opened over the API, and forms for it.
 *
 * @param id of the webinar
 */
record BenchWebinar(Suara server, long id) {

    static final String MEETING = "https://rapat.example/j/5000";

    /** As many as a ministry's webinar meets: addresses of offices, and of the large providers. */
    private static final int MAIL_DOMAINS = 40;

    static BenchWebinar open(Suara server, int places, Duration until) throws IOException, InterruptedException {
        Instant starts = Instant.now().plus(until).truncatedTo(ChronoUnit.SECONDS);
        String plan =
                """
                {"title": "Webinar uji", "titleEn": "Trial webinar", "summary": "Tentang beban.", "summaryEn": "About load.",
                 "startsAt": "%s", "endsAt": "%s", "timeZone": "Asia/Jakarta", "capacity": %d, "meetingLink": "%s",
                 "signLanguage": true, "captions": true, "neededMinutes": 90, "creditMinutes": 120, "speakers": []}"""
                        .formatted(starts, starts.plus(Duration.ofHours(2)), places, MEETING);
        HttpResponse<String> planned = server.send(asOrganizer(server, "/api/v1/webinars/plans")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(plan)));
        long id = object(planned, 201).get("id").getAsLong();
        String tag = planned.headers().firstValue("ETag").orElseThrow();
        object(
                server.send(asOrganizer(server, "/api/v1/webinars/plans/" + id + "/opening")
                        .header("If-Match", tag)
                        .PUT(BodyPublishers.noBody())),
                200);
        return new BenchWebinar(server, id);
    }

    private static HttpRequest.Builder asOrganizer(Suara server, String path) throws IOException {
        return HttpRequest.newBuilder(server.uri(path))
                .header("Authorization", "Bearer " + server.account("ORGANIZER").token());
    }

    static String pathOfTheDemonstrationsOne(Suara server) throws IOException, InterruptedException {
        HttpResponse<String> coming = server.send(HttpRequest.newBuilder(server.uri("/api/v1/webinars")));
        for (JsonElement one : JsonParser.parseString(coming.body()).getAsJsonArray()) {
            if (one.getAsJsonObject().get("title").getAsString().startsWith("Membangun Kemitraan")) {
                return "/webinars/webinar?id=" + one.getAsJsonObject().get("id").getAsLong();
            }
        }
        throw new IllegalStateException("the demonstration has no webinar");
    }

    /** @return {@code CONFIRMED} or {@code WAITLISTED}, as it was answered */
    String register(String who) throws IOException, InterruptedException {
        String form =
                """
                {"attendee": {"name": "Siti Aminah", "institutionKind": "SOCIAL_OFFICE", "officeType": "B",
                 "institution": "Dinas Sosial Kabupaten Sleman", "provinceCode": "34", "regencyCode": "34.04",
                 "role": "Pekerja sosial", "captions": true}, "email": "%s", "agreed": true, "language": "id"}"""
                        .formatted(address(who));
        HttpResponse<String> answer =
                server.send(HttpRequest.newBuilder(server.uri("/api/v1/webinars/" + id + "/registrations"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(form)));
        return object(answer, 202).get("status").getAsString();
    }

    private static String address(String who) {
        return who + "@d" + Math.floorMod(who.hashCode(), MAIL_DOMAINS) + ".example";
    }

    private static JsonObject object(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + " " + answer.body());
        }
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
