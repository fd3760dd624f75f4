package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.SuaraServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/** The contract's walk through attendance and certificates of a webinar that is over. */
final class AttendanceWalk {

    private static final String PLAN =
            "{\"title\": \"Lewat %1$s\", \"titleEn\": \"Past %1$s\", \"summary\": \"a\", \"summaryEn\": \"b\", \"startsAt\":"
                    + " \"2031-08-19T02:00:00Z\", \"endsAt\": \"2031-08-19T04:00:00Z\", \"timeZone\": \"Asia/Jakarta\","
                    + " \"capacity\": 5, \"meetingLink\": \"https://rapat.example/j/2\", \"neededMinutes\": 90,"
                    + " \"creditMinutes\": 120, \"speakers\": []}";
    private static final String FORM = "{\"attendee\": {\"name\": \"Siti Aminah\", \"institutionKind\": \"LPA\","
            + " \"institution\": \"LPA DIY\", \"provinceCode\": \"34\", \"role\": \"Staf\"}, \"email\": \"%s\","
            + " \"agreed\": true}";
    private static final DateTimeFormatter ZOOM =
            DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a", Locale.ROOT).withZone(ZoneId.of("Asia/Jakarta"));
    private static final String ZONE = "?timeZone=Asia/Jakarta";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String moderator = token("MODERATOR");
    private final String mark = UUID.randomUUID().toString();
    private final Instant startsAt = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(3, ChronoUnit.HOURS);

    AttendanceWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() throws SQLException {
        String one = past();
        reports(one);
        seen(one);
        String code = certificates(one);
        turnout(one);
        walk.expect(200, "GET /webinars/certificates/{code}", "/webinars/certificates/" + code, null, null);
        walk.expect(404, "GET /webinars/certificates/{code}", "/webinars/certificates/2222-2222-2222", null, null);
        String sheet = "GET /webinars/certificates/{code}/sheet";
        walk.expect(200, sheet, "/webinars/certificates/" + code + "/sheet", null, null);
        walk.expect(404, sheet, "/webinars/certificates/x/sheet", null, null);
        revoking(one, code);
        String trainings = "GET /webinars/trainings";
        walk.expect(200, trainings, "/webinars/trainings", organizer, null);
        walk.expect(200, trainings, "/webinars/trainings?format=csv", organizer, null);
        walk.expect(422, trainings, "/webinars/trainings?format=doc", organizer, null);
        walk.expect(422, trainings, "/webinars/trainings?year=1", organizer, null);
        walk.expect(403, trainings, "/webinars/trainings", moderator, null);
    }

    private String past() throws SQLException {
        HttpResponse<String> draft =
                walk.expect(201, "POST /webinars/plans", "/webinars/plans", organizer, PLAN.formatted(mark));
        String id = text(object(draft), "id");
        String one = "/webinars/plans/" + id;
        walk.expect(
                200,
                "PUT /webinars/plans/{id}/opening",
                one + "/opening",
                organizer,
                null,
                "If-Match",
                ContractWalk.tag(draft));
        walk.expect(
                202,
                "POST /webinars/{id}/registrations",
                "/webinars/" + id + "/registrations",
                null,
                FORM.formatted("siti-" + mark + "@example.org"));
        walk.expect(409, "POST /webinars/plans/{id}/reports", one + "/reports" + ZONE, organizer, "x", csv());
        sql("update webinar_registration set verified_at = now() where webinar_id = " + id);
        sql("update webinar set starts_at = '" + startsAt + "', ends_at = '" + startsAt.plus(2, ChronoUnit.HOURS)
                + "' where id = " + id);
        return one;
    }

    private void turnout(String one) {
        String read = "GET /webinars/plans/{id}/turnout";
        walk.expect(200, read, one + "/turnout", organizer, null);
        walk.expect(200, read, one + "/turnout?format=csv", organizer, null);
        walk.expect(200, read, one + "/turnout?format=xlsx", organizer, null);
        walk.expect(422, read, one + "/turnout?format=doc", organizer, null);
        walk.expect(403, read, one + "/turnout", moderator, null);
        walk.expect(404, read, "/webinars/plans/999999999999/turnout", organizer, null);
    }

    private void reports(String one) {
        String read = "POST /webinars/plans/{id}/reports";
        String path = one + "/reports" + ZONE;
        String file = "Name,User Email,Join Time,Leave Time,Duration (Minutes)\n"
                + row("Siti", "siti-" + mark + "@example.org") + row("Siti Aminah", "");
        walk.expect(422, read, path, organizer, "apa saja", csv());
        walk.expect(422, read, one + "/reports?timeZone=Europe/Berlin", organizer, file, csv());
        walk.expect(415, read, path, organizer, "{}");
        walk.expect(403, read, path, moderator, file, csv());
        walk.expect(404, read, "/webinars/plans/999999999999/reports" + ZONE, organizer, file, csv());
        HttpResponse<String> first = walk.expect(201, read, path, organizer, file, csv());
        walk.expect(409, read, path, organizer, file, csv());
        String remove = "DELETE /webinars/plans/{id}/reports/{report}";
        String report = one + "/reports/" + text(object(first), "id");
        walk.expect(403, remove, report, moderator, null);
        walk.expect(204, remove, report, organizer, null);
        walk.expect(404, remove, report, organizer, null);
        walk.expect(201, read, path, organizer, file, csv());
        walk.expect(200, "GET /webinars/plans/{id}/reports", one + "/reports", organizer, null);
        walk.expect(403, "GET /webinars/plans/{id}/reports", one + "/reports", moderator, null);
    }

    private String row(String name, String email) {
        return name + "," + email + "," + ZOOM.format(startsAt) + ","
                + ZOOM.format(startsAt.plus(100, ChronoUnit.MINUTES)) + ",100\n";
    }

    private static String[] csv() {
        return new String[] {"Content-Type", "text/csv"};
    }

    private void seen(String one) {
        String list = "GET /webinars/plans/{id}/seen";
        var open = array(walk.expect(200, list, one + "/seen", organizer, null)).get(0);
        walk.expect(403, list, one + "/seen", moderator, null);
        String decide = "PUT /webinars/plans/{id}/seen/{seen}/decision";
        String path = one + "/seen/" + text(open, "id") + "/decision";
        String version = "\"" + text(open, "version") + "\"";
        walk.expect(422, decide, path, organizer, "{\"attendees\": []}");
        walk.expect(422, decide, path, organizer, "{}", "If-Match", version);
        walk.expect(422, decide, path, organizer, "{\"attendees\": [1]}", "If-Match", version);
        walk.expect(412, decide, path, organizer, "{\"attendees\": []}", "If-Match", "\"99\"");
        walk.expect(400, decide, path, organizer, "{", "If-Match", version);
        walk.expect(404, decide, one + "/seen/1/decision", organizer, "{\"attendees\": []}", "If-Match", version);
        HttpResponse<String> nobody =
                walk.expect(200, decide, path, organizer, "{\"attendees\": []}", "If-Match", version);
        String reopen = "DELETE /webinars/plans/{id}/seen/{seen}/decision";
        walk.expect(412, reopen, path, organizer, null, "If-Match", "\"99\"");
        walk.expect(200, reopen, path, organizer, null, "If-Match", ContractWalk.tag(nobody));
        String attendance = "GET /webinars/plans/{id}/attendance";
        var row = array(walk.expect(200, attendance, one + "/attendance", organizer, null))
                .get(0);
        assertThat(text(row, "minutes")).isEqualTo("100");
        walk.expect(403, attendance, one + "/attendance", moderator, null);
        String note = "PUT /webinars/plans/{id}/attendance/{registration}";
        String noted = one + "/attendance/" + text(row, "registrationId");
        walk.expect(204, note, noted, organizer, "{\"minutes\": 120, \"reason\": \"Di aula\"}");
        walk.expect(422, note, noted, organizer, "{\"minutes\": -1, \"reason\": \"Di aula\"}");
        walk.expect(400, note, noted, organizer, "{");
        walk.expect(404, note, one + "/attendance/1", organizer, "{\"minutes\": 1, \"reason\": \"Di aula\"}");
        walk.expect(204, "DELETE /webinars/plans/{id}/attendance/{registration}", noted, organizer, null);
    }

    private String certificates(String one) {
        String training = "PUT /webinars/plans/{id}/training";
        walk.expect(204, training, one + "/training", organizer, "{\"counts\": true}");
        walk.expect(403, training, one + "/training", moderator, "{\"counts\": true}");
        walk.expect(400, training, one + "/training", organizer, "{");
        String effect = one + "/certificates/effect";
        assertThat(text(
                        object(walk.expect(
                                200, "GET /webinars/plans/{id}/certificates/effect", effect, organizer, null)),
                        "due"))
                .isEqualTo("1");
        String issue = "POST /webinars/plans/{id}/certificates";
        walk.expect(403, issue, one + "/certificates", moderator, null);
        walk.expect(200, issue, one + "/certificates", organizer, null, "Idempotency-Key", mark);
        walk.expect(200, issue, one + "/certificates", organizer, null, "Idempotency-Key", mark);
        var rows = array(
                walk.expect(200, "GET /webinars/plans/{id}/certificates", one + "/certificates", organizer, null));
        return text(rows.get(0), "code");
    }

    private void revoking(String one, String code) {
        String revoke = "PUT /webinars/plans/{id}/certificates/{certificate}/revocation";
        var rows = array(
                walk.expect(200, "GET /webinars/plans/{id}/certificates", one + "/certificates", organizer, null));
        String path = one + "/certificates/" + text(rows.get(0), "id") + "/revocation";
        walk.expect(422, revoke, path, organizer, "{}");
        walk.expect(400, revoke, path, organizer, "{");
        walk.expect(403, revoke, path, moderator, "{\"reason\": \"Bukan orangnya\"}");
        walk.expect(204, revoke, path, organizer, "{\"reason\": \"Bukan orangnya\"}");
        walk.expect(409, revoke, path, organizer, "{\"reason\": \"Bukan orangnya\"}");
        walk.expect(
                409,
                "GET /webinars/certificates/{code}/sheet",
                "/webinars/certificates/" + code + "/sheet",
                null,
                null);
    }

    private static void sql(String statement) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement prepared = database.createStatement()) {
            prepared.execute(statement);
        }
    }
}
