package id.suara.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * The statements of one registration for a webinar, as the server's log shows them, for pgbench: on a webinar of its own that
 * never fills, whose places are the one row that all queue at.
 */
final class WebinarStatements {

    private static final List<String> SCRIPT = List.of("select 1;");

    private final Suara server;
    private final Stage stage;

    WebinarStatements(Suara server, Stage stage) {
        this.server = server;
        this.stage = stage;
    }

    double perSecond(int clients, int seconds) throws IOException, SQLException, InterruptedException {
        return PgBench.perSecond(server, stage, SCRIPT, clients, seconds);
    }
}
