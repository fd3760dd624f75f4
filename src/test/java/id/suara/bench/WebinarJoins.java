package id.suara.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Milliseconds within which 95 of 100 answers are there when 1,000 people open their own link into a webinar at any moment of one
 * minute: the page, counted from the moment at which they wanted it, and the press that leads into the meeting. Each fetches the
 * page's styles and scripts too, as a phone does that was never here; those are load, and not counted. The links are those of
 * people who registered, answered their mail, and found the link on their page.
 */
final class WebinarJoins implements Measure {

    private static final int PEOPLE = 1000;
    private static final int EARLIER = 100;
    private static final int MINUTE = 60;
    private static final int AT_ONCE = 64;
    private static final double PROMISED = 100;

    private static final Pattern JOIN = Pattern.compile("href=\"(/webinars/join\\?link=[\\w.-]+)\"");
    private static final Pattern ENTER = Pattern.compile("href=\"(/webinars/enter\\?link=[\\w.%-]+)\"");
    private static final Pattern BESIDE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js)[^\"]*)\"");

    // A client that follows nowhere: what lies behind the last redirect is somebody else's.
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public String name() {
        return "webinar-join";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        int people = stage.quick() ? 60 : PEOPLE;
        int earlier = stage.quick() ? 10 : EARLIER;
        BenchWebinar webinar = BenchWebinar.open(server, people + earlier, Duration.ofMinutes(14));
        List<String> links = joinLinks(server, webinar, people + earlier);
        server.awaitQuiet();
        // Until the server's code is compiled: by people of their own, so that the thousand come for the first time;
        // and by three
        // devices each, since a fourth one would be asked whose the link is.
        for (String link : links.subList(people, people + earlier)) {
            for (int again = 0; again < 3; again++) {
                come(server, link, System.nanoTime());
            }
        }
        List<Double> times = within(server, links.subList(0, people), stage.quick() ? 4 : MINUTE);
        check(server, webinar.id(), people + earlier);
        Collections.sort(times);
        stage.say("  median " + at(times, 0.5) + " ms, 95 % " + at(times, 0.95) + " ms, 99 % " + at(times, 0.99)
                + " ms, slowest " + at(times, 1) + " ms of " + times.size() + " answers");
        return Result.of(name(), quantile(times, 0.95), "ms").promisedAtMost(PROMISED);
    }

    private static String at(List<Double> sorted, double part) {
        return Result.number(quantile(sorted, part));
    }

    private static double quantile(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }

    /** All of them, at moments of their own. @return of each answer, the milliseconds */
    private List<Double> within(Suara server, List<String> links, int seconds) throws Exception {
        Random moments = new Random(6);
        ScheduledExecutorService phones = Executors.newScheduledThreadPool(AT_ONCE);
        try {
            long begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            List<Future<List<Double>>> coming = new ArrayList<>();
            for (String link : links) {
                long moment = begin + (long) (moments.nextDouble() * TimeUnit.SECONDS.toNanos(seconds));
                coming.add(phones.schedule(
                        () -> come(server, link, moment), moment - System.nanoTime(), TimeUnit.NANOSECONDS));
            }
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> one : coming) {
                times.addAll(one.get());
            }
            return times;
        } finally {
            phones.shutdownNow();
        }
    }

    /** @param moment at which they wanted to */
    private List<Double> come(Suara server, String link, long moment) throws Exception {
        HttpResponse<byte[]> page = get(server.uri(link));
        double shown = millisecondsSince(moment);
        String html = text(page);
        Matcher beside = BESIDE.matcher(html);
        while (beside.find()) {
            get(server.uri(beside.group(1).replace("&amp;", "&")));
        }
        long pressed = System.nanoTime();
        HttpResponse<byte[]> entered = get(server.uri(found(ENTER, html)));
        double led = millisecondsSince(pressed);
        if (entered.statusCode() != 302
                || !entered.headers().firstValue("Location").orElse("").equals(BenchWebinar.MEETING)) {
            throw new IllegalStateException("the link leads to " + entered.statusCode() + " "
                    + entered.headers().firstValue("Location"));
        }
        return List.of(shown, led);
    }

    private static double millisecondsSince(long moment) {
        return (System.nanoTime() - moment) / 1e6;
    }

    private HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept-Encoding", "gzip")
                        .header("Accept-Language", "id")
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(address.getPath() + " answers " + answer.statusCode());
        }
        return answer;
    }

    private static String text(HttpResponse<byte[]> page) throws IOException {
        boolean packed =
                page.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        byte[] bytes = packed ? new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes() : page.body();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Registers so many, answers their mails, and reads on the page of each where they come in. */
    private List<String> joinLinks(Suara server, BenchWebinar webinar, int people) throws Exception {
        List<Callable<String>> registering = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String who = "hadir-" + i;
            registering.add(() -> webinar.register(who));
        }
        atOnce(registering);
        List<Callable<String>> answering = new ArrayList<>();
        for (String mine : linksInMails(server, webinar.id())) {
            answering.add(() -> joinLink(server, mine));
        }
        List<String> links = atOnce(answering);
        if (links.size() != people) {
            throw new IllegalStateException(links.size() + " mails to " + people + " people");
        }
        return links;
    }

    private String joinLink(Suara server, String mine) throws Exception {
        HttpResponse<String> verified = server.send(
                HttpRequest.newBuilder(server.uri("/api/v1/webinar-registrations/" + mine + "/verification"))
                        .PUT(BodyPublishers.noBody()));
        if (verified.statusCode() != 200) {
            throw new IllegalStateException("the mail's link answers " + verified.statusCode());
        }
        return found(JOIN, text(get(server.uri("/webinars/mine?link=" + mine))));
    }

    private static List<String> linksInMails(Suara server, long webinar) throws Exception {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet mails = statement.executeQuery(
                        "select substring(m.text_body from '/webinars/mine\\?link=([A-Za-z0-9_.-]+)') from outbox_mail m"
                                + " join webinar_registration r on r.id = m.about_id where m.kind = 'webinar-registered'"
                                + " and r.webinar_id = " + webinar)) {
            List<String> links = new ArrayList<>();
            while (mails.next()) {
                links.add(mails.getString(1));
            }
            return links;
        }
    }

    private static String found(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        if (!matcher.find()) {
            throw new IllegalStateException("a page has no " + pattern);
        }
        return matcher.group(1);
    }

    private static List<String> atOnce(List<Callable<String>> deeds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(deeds)) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void check(Suara server, long webinar, int people) throws Exception {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(distinct j.registration_id) from webinar_join j"
                        + " join webinar_registration r on r.id = j.registration_id where r.webinar_id = " + webinar)) {
            row.next();
            if (row.getInt(1) != people) {
                throw new IllegalStateException(row.getInt(1) + " of " + people + " are known to have come");
            }
        }
    }
}
