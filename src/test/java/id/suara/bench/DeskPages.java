package id.suara.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The desk with 100,000 applications over the desk with 1,000: the median time of its first page and of each filter, rare and
 * common values, by the worst of them, asked over the API. How long the page itself takes, its orders and what stands far
 * down in it, is said beside, with all that takes longer than 300 ms. What lives in the server's heap must not grow with the applications.
 */
final class DeskPages implements Measure {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int REQUESTS = 15;
    private static final int WARM_UP = 20;
    private static final double MOST_GROWTH = 16;

    /** Turns over the page itself and its orders, before those that count and of those. */
    private static final int SHOWN = 9;

    /** Milliseconds in which everything should be there on a quiet machine. */
    private static final int QUIET = 300;

    private static final List<String> PAGES = List.of(
            "",
            "status=IN_REVIEW",
            "status=WAITLISTED",
            "province=51",
            "consent=GIVEN",
            "consent=WITHDRAWN",
            "mode=ON_SITE",
            "ageFrom=17",
            "ageFrom=12&ageTo=13",
            "sex=FEMALE",
            "level=SMP",
            "duplicates=true",
            "q=lestari",
            "q=az",
            "q=Ayu%20Lestari%20ab",
            "q=nobody",
            "status=IN_REVIEW&mode=ONLINE&sex=MALE&level=SMA&province=32");

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        fill(server, FEW);
        server.awaitQuiet();
        Map<String, Double> few = medians(server);
        Map<String, Double> fewShown = DeskTable.medians(server, FEW, SHOWN);
        double before = server.liveMegabytes();
        int most = stage.quick() ? 5 * FEW : MANY;
        fill(server, most);
        Map<String, Double> many = medians(server);
        double growth = server.liveMegabytes() - before;
        Map<String, Double> manyShown = DeskTable.medians(server, most, SHOWN);
        few.putAll(fewShown);
        many.putAll(manyShown);
        String worst = "";
        double slowest = 0;
        for (String page : many.keySet()) {
            double ratio = many.get(page) / few.get(page);
            stage.say("  " + Result.number(few.get(page)) + " ms, then " + Result.number(many.get(page)) + " ms, ratio "
                    + Result.number(ratio) + ": " + (page.isEmpty() ? "first page" : page));
            if (ratio > slowest) {
                slowest = ratio;
                worst = page;
            }
        }
        stage.say("  over " + QUIET + " ms: " + over(many));
        stage.say("  the heap grew by " + Result.number(growth) + " MB");
        if (growth > MOST_GROWTH) {
            throw new IllegalStateException("the heap grew with the applications");
        }
        return Result.of(name(), many.get(worst), "ms").over(few.get(worst)).promisedRatioAtMost(1.5);
    }

    /** What takes longer than a quiet machine should need; not judged, for which machine is quiet? */
    private static String over(Map<String, Double> asked) {
        List<String> slow = asked.entrySet().stream()
                .filter(page -> page.getValue() > QUIET)
                .map(page -> page.getKey().isEmpty() ? "first page" : page.getKey())
                .toList();
        return slow.isEmpty() ? "none" : String.join("; ", slow);
    }

    /** In turns over all pages, so that each sees the same machine. */
    private static Map<String, Double> medians(Suara server) throws Exception {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        PAGES.forEach(page -> times.put(page, new ArrayList<>()));
        for (int turn = -WARM_UP; turn < REQUESTS; turn++) {
            for (String page : PAGES) {
                double time = milliseconds(server, page);
                if (turn >= 0) {
                    times.get(page).add(time);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((page, all) -> medians.put(page, Median.of(all)));
        return medians;
    }

    private static double milliseconds(Suara server, String page) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/api/v1/delegates?" + page))
                .header("Authorization", "Bearer " + server.account("ORGANIZER").token());
        long begin = System.nanoTime();
        HttpResponse<String> answer = server.send(request);
        double time = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answers " + answer.statusCode() + " " + answer.body());
        }
        return time;
    }

    /** Until the current congress has so many applications. */
    private static void fill(Suara server, int applications) throws Exception {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table if not exists desk_child as select 0::bigint as person_id, 0::bigint as"
                    + " application_id, 0 as n, ''::text as province_code, ''::text as regency_code limit 0");
            statement.execute("truncate desk_child");
            statement.execute(
                    "insert into desk_child select nextval('suara_id'), nextval('suara_id'), n, r.province_code,"
                            + " r.code from generate_series((select count(*) from application a join congress c on c.id ="
                            + " a.congress_id and c.is_current) + 1, " + applications
                            + ") n join (select code, province_code,"
                            + " row_number() over (order by code) as turn from regency) r on r.turn = 1 + n % 514");
            insert(statement);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static void insert(Statement statement) throws SQLException {
        statement.execute(
                "insert into person (id, full_name, nickname, birth_date, sex, province_code, regency_code,"
                        + " created_at, version) select person_id, (array['Ayu','Budi','Citra','Dewi','Eka','Fajar','Gita'])[1 + n % 7]"
                        + " || ' ' || (array['Lestari','Santoso','Wati','Pratama','Saputra'])[1 + n % 5] || ' ' || chr(97 + n % 26)"
                        + " || chr(97 + (n / 26) % 26) || chr(97 + (n / 676) % 26), 'Anak', date '2010-01-05' + (n * 7) % 2600,"
                        + " case n % 2 when 0 then 'FEMALE' else 'MALE' end, province_code, regency_code, now(), 1 from desk_child");
        statement.execute("insert into consent (id, person_id, purpose, status, decided_at, version, text_id) select"
                + " nextval('suara_id'), person_id, 'PARTICIPATION', case when n % 300 = 0 then 'WITHDRAWN' when n % 3 = 0"
                + " then 'ASKED' else 'GIVEN' end, now(), 1, (select id from consent_text where purpose = 'PARTICIPATION' order by"
                + " edition desc limit 1) from desk_child");
        statement.execute(
                "insert into application (id, congress_id, person_id, province_code, identity_key, mode, grade,"
                        + " selection_path, status, nominated_at, version) select application_id, (select id from congress where"
                        + " is_current), person_id, province_code, 'desk ' || application_id, case n % 10 when 0 then 'ON_SITE' else"
                        + " 'ONLINE' end, (1 + n % 12)::text, 'SCHOOL', case n % 3 when 0 then 'AWAITING_CONSENT' else 'IN_REVIEW'"
                        + " end, now(), 1 from desk_child");
        statement.execute(
                "insert into likely_duplicate (id, older_id, newer_id, reason, state, found_at, version) select"
                        + " nextval('suara_id'), one.application_id, other.application_id, 'BIRTH_DATE', 'OPEN', now(), 1"
                        + " from desk_child one join desk_child other on other.n = one.n + 1 where one.n % 100 = 0"
                        + " and one.application_id < other.application_id");
    }
}
