package id.suara.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A thousand admissions from 32 connections onto the 38 quotas, with one child too many in each province: admissions per
 * second, over the same statements run by pgbench from as many clients on the same PostgreSQL. What counts first is that no
 * province is overbooked and nobody is lost.
 */
final class AdmissionRush implements Measure {

    private static final int CONNECTIONS = 32;
    private static final int CHILDREN = 1000;
    private static final int WARM_UP = 300;

    @Override
    public String name() {
        return "admissions";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        rush(server, stage.quick() ? 40 : WARM_UP);
        server.awaitQuiet();
        double ours = rush(server, stage.quick() ? 76 : CHILDREN);
        server.awaitQuiet();
        double theirs = new AdmissionStatements(server, stage).perSecond(CONNECTIONS, stage.quick() ? 1 : 10);
        stage.say("  pgbench " + Result.number(theirs) + " /s, Suara " + Result.number(ours) + " /s");
        return Result.of(name(), ours, "/s").over(theirs).promisedRatioAtLeast(0.3);
    }

    /** Admits so many; their applications stand in the table {@code rush} then.
     *
     *  @return admissions per second */
    static double rush(Suara server, int children) throws Exception {
        List<Long> ids = prepare(server, children);
        String token = "Bearer " + server.account("ORGANIZER").token();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger admitted = new AtomicInteger();
        AtomicInteger full = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        List<Future<Void>> running = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            running.add(threads.submit(() -> {
                for (int turn = next.getAndIncrement(); turn < ids.size(); turn = next.getAndIncrement()) {
                    HttpResponse<String> answer = server.send(
                            HttpRequest.newBuilder(server.uri("/api/v1/delegates/" + ids.get(turn) + "/admission"))
                                    .header("Authorization", token)
                                    .header("If-Match", "\"1\"")
                                    .PUT(HttpRequest.BodyPublishers.noBody()));
                    if (answer.statusCode() == 200) {
                        admitted.incrementAndGet();
                    } else if (answer.statusCode() == 409 && answer.body().contains("delegates.quota-full")) {
                        full.incrementAndGet();
                    } else {
                        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                    }
                }
                return null;
            }));
        }
        for (Future<Void> one : running) {
            one.get();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        threads.shutdown();
        check(server, admitted.get(), children);
        if (full.get() != ids.size() - children) {
            throw new IllegalStateException(full.get() + " were told that their province is full");
        }
        return admitted.get() / seconds;
    }

    /** As many free places as children, shared between the provinces, and one child too many in each. */
    private static List<Long> prepare(Suara server, int children) throws Exception {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute("update quota q set places = taken + s.share from (select code, " + children
                    + " / 38 + case when row_number() over (order by code) <= " + children
                    + " % 38 then 1 else 0 end as share from province) s where s.code = q.province_code"
                    + " and q.congress_id = (select id from congress where is_current)");
            statement.execute("drop table if exists rush");
            statement.execute("create table rush as select nextval('suara_id') as application_id,"
                    + " nextval('suara_id') as person_id, nextval('suara_id') as guardian_id, q.province_code,"
                    + " (select min(r.code) from regency r where r.province_code = q.province_code) as regency_code,"
                    + " q.congress_id from quota q, generate_series(1, (q.places - q.taken) + 1)"
                    + " where q.congress_id = (select id from congress where is_current)");
            AdmissionStatements.insertReviewable(statement, "rush");
            statement.execute("analyze");
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select application_id from rush order by application_id")) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            Collections.shuffle(ids, new Random(2027));
            return ids;
        }
    }

    private static void check(Suara server, int admitted, int children) throws Exception {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            long stored = number(
                    statement,
                    "select count(*) from application a join rush r on r.application_id = a.id join account c on c.id ="
                            + " a.account_id where a.status = 'ADMITTED'");
            long overbooked = number(
                    statement,
                    "select count(*) from quota q where q.congress_id = (select id from congress where is_current)"
                            + " and (taken > places or taken <> (select count(*) from application a where"
                            + " a.congress_id = q.congress_id and a.province_code = q.province_code and a.seat is not null))");
            if (admitted != children || stored != children || overbooked != 0) {
                throw new IllegalStateException(
                        children + " places: " + admitted + " were told that they are admitted, " + stored
                                + " are, and " + overbooked + " provinces do not add up");
            }
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
