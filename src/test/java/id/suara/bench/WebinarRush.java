package id.suara.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 5,000 registrations over the API from 32 connections onto one webinar of 3,000 places: registrations per second, over the same
 * statements run by pgbench from as many clients on the same PostgreSQL, all on one hot row, and over alf.io's ticket flow, which
 * did 16 per second on a machine of this kind. What counts first is that exactly the first 3,000 have a place, and that all the
 * others have a turn, in order and without a gap.
 */
final class WebinarRush implements Measure {

    private static final double ALFIO_PER_SECOND = 16;
    private static final int CONNECTIONS = 32;
    private static final int FORMS = 5000;
    private static final int PLACES = 3000;
    private static final int WARM_UP = 2000;

    private int rushes;

    @Override
    public String name() {
        return "webinar-rush";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        return takeAll(stage).get(0);
    }

    @Override
    public List<Result> takeAll(Stage stage) throws Exception {
        Suara server = stage.server();
        // Until the server's code is compiled.
        for (int turn = 0; turn < (stage.quick() ? 1 : 2); turn++) {
            int forms = stage.quick() ? 100 : WARM_UP;
            stage.say("  warm-up " + Result.number(rush(server, forms, forms / 2)) + " /s");
            server.awaitQuiet();
        }
        double ours = rush(server, stage.quick() ? 200 : FORMS, stage.quick() ? 120 : PLACES);
        server.awaitQuiet();
        double theirs = new WebinarStatements(server, stage).perSecond(CONNECTIONS, stage.quick() ? 3 : 10);
        stage.say("  pgbench " + Result.number(theirs) + " /s, Suara " + Result.number(ours) + " /s");
        return List.of(
                Result.of(name(), ours, "/s").over(theirs).promisedRatioAtLeast(0.3),
                Result.of(name() + "-alfio", ours, "/s").over(ALFIO_PER_SECOND).promisedRatioAtLeast(10));
    }

    /** @return registrations per second */
    private double rush(Suara server, int forms, int places) throws Exception {
        BenchWebinar webinar = BenchWebinar.open(server, places, Duration.ofDays(7));
        String crowd = "tamu-" + ++rushes + "-";
        AtomicInteger next = new AtomicInteger();
        AtomicInteger confirmed = new AtomicInteger();
        AtomicInteger waiting = new AtomicInteger();
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<Void>> running = new ArrayList<>();
            long begin = System.nanoTime();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(connections.submit(() -> {
                    for (int turn = next.getAndIncrement(); turn < forms; turn = next.getAndIncrement()) {
                        boolean place = webinar.register(crowd + turn).equals("CONFIRMED");
                        (place ? confirmed : waiting).incrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<Void> one : running) {
                one.get();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (confirmed.get() != places || waiting.get() != forms - places) {
                throw new IllegalStateException(
                        confirmed.get() + " were told of a place, and " + waiting.get() + " that they wait");
            }
            check(server, webinar.id(), forms, places);
            return forms / seconds;
        } finally {
            connections.shutdownNow();
        }
    }

    private static void check(Suara server, long webinar, int forms, int places) throws Exception {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            String all = "select count(*) from webinar_registration where webinar_id = " + webinar;
            expect(statement, "registrations", forms, all);
            expect(
                    statement,
                    "turns without a gap",
                    forms,
                    "select count(distinct arrived) from webinar_registration where arrived between 1 and " + forms
                            + " and webinar_id = " + webinar);
            expect(
                    statement,
                    "places of the first who came",
                    places,
                    all + " and status = 'CONFIRMED' and arrived <= " + places);
            expect(
                    statement,
                    "turns in line of the others",
                    forms - places,
                    all + " and status = 'WAITLISTED' and arrived > " + places);
            expect(statement, "places taken", places, "select taken from webinar_places where webinar_id = " + webinar);
            expect(
                    statement,
                    "mails",
                    forms,
                    "select count(*) from outbox_mail m join webinar_registration r on r.id = m.about_id where"
                            + " m.kind = 'webinar-registered' and r.webinar_id = " + webinar);
        }
    }

    private static void expect(Statement statement, String what, long expected, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            if (row.getLong(1) != expected) {
                throw new IllegalStateException(expected + " " + what + " expected, and there are " + row.getLong(1));
            }
        }
    }
}
