package id.suara.bench;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Searching 50,000 published ideas over searching 500 on the same server: the 95th of 100 times, each request with words of
 * its own, so that no page is remembered. One word, which half of the ideas hold; two and three; one mistyped; one with a
 * province and a theme.
 */
final class SearchIdeas implements Measure {

    private static final int FEW = 500;
    private static final int MANY = 50_000;
    private static final int WARM_UP = 200;
    private static final int REQUESTS = 400;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        ManyIdeas.publish(server, FEW);
        server.awaitQuiet();
        double few = ninetyFifth(stage, server, FEW);
        int many = stage.quick() ? 5 * FEW : MANY;
        ManyIdeas.publish(server, many);
        double more = ninetyFifth(stage, server, many);
        return Result.of(name(), more, "ms").over(few).promisedRatioAtMost(3);
    }

    private static double ninetyFifth(Stage stage, Suara server, int ideas) throws Exception {
        List<Double> times = new ArrayList<>();
        Random random = new Random(2027);
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            String query = query(random, i);
            long begin = System.nanoTime();
            HttpResponse<String> answer = server.send(HttpRequest.newBuilder(server.uri("/api/v1/ideas?" + query)));
            double milliseconds = (System.nanoTime() - begin) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(query + " answers " + answer.statusCode());
            }
            if (i >= 0) {
                times.add(milliseconds);
            }
        }
        List<Double> sorted = times.stream().sorted().toList();
        double found = sorted.get(sorted.size() * 95 / 100 - 1);
        stage.say("  " + ideas + " ideas: median " + Result.number(Median.of(times)) + " ms, 95th of 100 "
                + Result.number(found) + " ms, slowest " + Result.number(sorted.get(sorted.size() - 1)) + " ms");
        return found;
    }

    /** The limit makes one word's pages different ones. */
    private static String query(Random random, int turn) {
        String first = ManyIdeas.words(random, 1, 1);
        String limit = "&limit=" + (10 + random.nextInt(80));
        return switch (Math.floorMod(turn, 5)) {
            case 0 -> "q=" + first + limit;
            case 1 -> "q=" + encoded(ManyIdeas.words(random, 2, 2)) + limit;
            case 2 -> "q=" + encoded(ManyIdeas.words(random, 3, 3)) + limit;
            case 3 -> "q=" + encoded(mistyped(first, random)) + limit;
            default -> "q=" + first + "&province=51&theme=health" + limit;
        };
    }

    private static String mistyped(String word, Random random) {
        int wrong = random.nextInt(word.length());
        return word.substring(0, wrong) + (char) ('a' + random.nextInt(26)) + word.substring(wrong + 1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
