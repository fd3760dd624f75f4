package id.suara.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whole registrations of families per second, four at a time over the API: open the form, send it, consent, ask how it
 * stands. Each of the four is another school, with an invitation of its own. Every other family has an e-mail address, to
 * which the server sends meanwhile. Over alf.io's whole ticket flow, which did 16 per second on a machine of this kind.
 */
final class Registering implements Measure {

    private static final double ALFIO_PER_SECOND = 16;
    private static final int CLIENTS = 4;
    private static final int USES = 500;

    // As children are: hundreds of one birthday would all be put before somebody as likely duplicates.
    private static final LocalDate FIRST_BIRTH = LocalDate.of(2012, 1, 1);
    private static final int BIRTH_DAYS = 1500;

    private final AtomicLong families = new AtomicLong();

    @Override
    public String name() {
        return "registration";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        server.awaitQuiet();
        int seconds = stage.quick() ? 2 : 10;
        // Until the server's code is compiled: the rate doubles several times over meanwhile.
        for (int turn = 0; turn < (stage.quick() ? 1 : 4); turn++) {
            stage.say("  warm-up " + Result.number(perSecond(server, seconds)) + " /s");
        }
        double rate = perSecond(server, seconds);
        return Result.of(name(), rate, "registrations/s").over(ALFIO_PER_SECOND).promisedRatioAtLeast(10);
    }

    private double perSecond(Suara server, int seconds) throws Exception {
        ExecutorService schools = Executors.newFixedThreadPool(CLIENTS);
        try {
            long begin = System.nanoTime();
            long end = begin + seconds * 1_000_000_000L;
            Callable<Integer> school = () -> registerUntil(end, server);
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(schools.submit(school));
            }
            int registered = 0;
            for (Future<Integer> one : running) {
                registered += one.get();
            }
            return registered / ((System.nanoTime() - begin) / 1e9);
        } finally {
            schools.shutdownNow();
        }
    }

    private int registerUntil(long end, Suara server) throws Exception {
        int registered = 0;
        String code = null;
        while (System.nanoTime() < end) {
            code = registered % USES == 0 ? invitation(server) : code;
            register(server, code, families.incrementAndGet());
            registered++;
        }
        return registered;
    }

    private static String invitation(Suara server) throws Exception {
        String wanted = "{\"province\":\"35\",\"label\":\"Sekolah\",\"path\":\"SCHOOL\",\"most\":" + USES
                + ",\"lastDay\":\"" + LocalDate.now(ZoneOffset.UTC).plusDays(2) + "\"}";
        return answer(
                        server,
                        201,
                        "POST",
                        "/nominations/invitations",
                        wanted,
                        server.account("ORGANIZER").token())
                .get("code")
                .getAsString();
    }

    private static void register(Suara server, String code, long family) throws Exception {
        JsonObject form = answer(server, 200, "GET", "/registrations/form?invitation=" + code, null, null);
        String regency = form.getAsJsonArray("regencies")
                .get((int) (family % 30))
                .getAsJsonObject()
                .get("code")
                .getAsString();
        String name = "Anak " + letters(family);
        String email = family % 2 == 0 ? ",\"guardianEmail\":\"" + letters(family) + "@example.org\"" : "";
        String child = "{\"invitation\":\"" + code + "\",\"fullName\":\"" + name
                + "\",\"birthDate\":\"" + FIRST_BIRTH.plusDays(family % BIRTH_DAYS) + "\",\"regency\":\"" + regency
                + "\",\"mode\":\"ONLINE\",\"guardianName\":\"Ibu " + name
                + "\",\"guardianRelation\":\"MOTHER\",\"guardianPhone\":\"0812" + (10_000_000 + family) + "\"" + email
                + "}";
        JsonObject sent = answer(server, 201, "POST", "/registrations", child, null);
        answer(
                server,
                200,
                "PUT",
                "/consent-requests/" + sent.get("consentRequest").getAsString() + "/decisions",
                "{\"decisions\":[{\"purpose\":\"PARTICIPATION\",\"given\":true,\"textId\":1}]}",
                null);
        String status = sent.get("status").getAsString().replace("/api/v1", "");
        String state =
                answer(server, 200, "GET", status, null, null).get("status").getAsString();
        if (!state.equals("IN_REVIEW")) {
            throw new IllegalStateException("a registration is " + state);
        }
    }

    private static JsonObject answer(Suara server, int status, String method, String path, String json, String token)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/api/v1" + path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
            request.header("Idempotency-Key", java.util.UUID.randomUUID().toString());
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = server.send(request);
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    method + " " + path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    /** Names hold no digits. */
    private static String letters(long number) {
        StringBuilder letters = new StringBuilder();
        for (long left = number; left > 0; left /= 26) {
            letters.append((char) ('a' + left % 26));
        }
        return letters.toString();
    }
}
