package id.suara.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The desk's page as an organizer's browser asks for it: whole, and then its table anew in another order or further on. */
final class DeskTable {

    private static final String PAGE = "/delegates/applications";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SORTABLE = Pattern.compile(
            "<th id=\"([^\"]+)\"[^>]*ui-sortable-column[^>]*>.*?<span class=\"ui-column-title\">([^<]+)</span>",
            Pattern.DOTALL);

    /** As far as the table can be leafed through, and its rows on one page. */
    private static final int REACHED = 1_000;

    private static final int SHOWN = 25;

    private final Suara server;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final Map<String, String> questions = new LinkedHashMap<>();
    private final String csrf;

    /** Of the page that was asked for last: the server keeps only some of them. */
    private String state;

    private String nonce;

    private DeskTable(Suara server, int rows) throws IOException, InterruptedException {
        this.server = server;
        signIn(server.account("ORGANIZER"));
        String html = whole();
        csrf = found(CSRF, html);
        String order = "desk:rows_sorting=true&desk:rows_sortKey=%s&desk:rows_sortDir=%d";
        Matcher column = SORTABLE.matcher(html);
        while (column.find()) {
            questions.put("by " + column.group(2), order.formatted(column.group(1), 1));
            questions.put("by " + column.group(2) + ", the last first", order.formatted(column.group(1), -1));
        }
        if (questions.isEmpty()) {
            throw new IllegalStateException("the desk's table has no column to sort by");
        }
        int last = Math.min(rows, REACHED) - SHOWN;
        questions.put("at its end", "desk:rows_pagination=true&desk:rows_first=" + last + "&desk:rows_rows=" + SHOWN);
    }

    /**
     * The median milliseconds of the page and of each order, in turns over all of them.
     *
     * @param rows how many applications there are
     * @param turns that count, after some that do not
     */
    static Map<String, Double> medians(Suara server, int rows, int turns) throws IOException, InterruptedException {
        DeskTable table = new DeskTable(server, rows);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int turn = -turns; turn < turns; turn++) {
            table.time(times, "the page", turn, table::whole);
            for (Map.Entry<String, String> question : table.questions.entrySet()) {
                table.time(times, "the table " + question.getKey(), turn, () -> table.part(question.getValue()));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((what, all) -> medians.put(what, Median.of(all)));
        return medians;
    }

    private interface Request {
        String send() throws IOException, InterruptedException;
    }

    private void time(Map<String, List<Double>> times, String what, int turn, Request request)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        request.send();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (turn >= 0) {
            times.computeIfAbsent(what, any -> new ArrayList<>()).add(millis);
        }
    }

    private String whole() throws IOException, InterruptedException {
        String html = send(HttpRequest.newBuilder(server.uri(PAGE)), 200);
        state = found(STATE, html);
        nonce = found(NONCE, html);
        return html;
    }

    private String part(String question) throws IOException, InterruptedException {
        String body = "jakarta.faces.partial.ajax=true&jakarta.faces.source=desk:rows"
                + "&jakarta.faces.partial.execute=desk:rows&jakarta.faces.partial.render=desk:rows&desk:rows=desk:rows"
                + "&desk:rows_skipChildren=true&desk:rows_encodeFeature=true&" + question + "&desk=desk&csrf="
                + encoded(csrf) + "&primefaces.nonce=" + encoded(nonce) + "&jakarta.faces.ViewState=" + encoded(state);
        String answer = send(
                HttpRequest.newBuilder(server.uri(PAGE))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Faces-Request", "partial/ajax")
                        .header("X-Requested-With", "XMLHttpRequest")
                        .POST(HttpRequest.BodyPublishers.ofString(body.replace("desk:", "desk%3A"))),
                200);
        if (!answer.contains("<update id=\"desk:rows\">") || !answer.contains("data-child=")) {
            throw new IllegalStateException("no rows: " + answer.substring(0, Math.min(400, answer.length())));
        }
        return answer;
    }

    private void signIn(Suara.Account account) throws IOException, InterruptedException {
        String form = send(HttpRequest.newBuilder(server.uri("/sign-in")), 200);
        String body = "sign-in=sign-in&csrf=" + encoded(found(CSRF, form)) + "&jakarta.faces.ViewState="
                + encoded(found(STATE, form)) + "&" + encoded("sign-in:login") + "=" + encoded(account.login()) + "&"
                + encoded("sign-in:passphrase") + "=" + encoded(account.passphrase()) + "&" + encoded("sign-in:enter")
                + "=x";
        send(
                HttpRequest.newBuilder(server.uri("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                302);
    }

    private String send(HttpRequest.Builder request, int wanted) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != wanted) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static String found(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
