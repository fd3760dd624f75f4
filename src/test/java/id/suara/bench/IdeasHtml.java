package id.suara.bench;

/**
 * The page of published ideas as a visitor's phone asks for it, at 8 connections, over NodeBB's list of topics on PostgreSQL,
 * which did 75 requests per second on a machine of this kind.
 */
final class IdeasHtml implements Measure {

    private static final double NODEBB_PER_SECOND = 75;
    private static final int CONNECTIONS = 8;

    @Override
    public String name() {
        return "ideas-html";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        ManyIdeas.publish(server);
        server.awaitQuiet();
        int seconds = stage.quick() ? 1 : 10;
        for (int turn = 0; turn < (stage.quick() ? 1 : 2); turn++) {
            stage.say("  warm-up " + Result.number(Wrk.requestsPerSecond(server.uri("/ideas/"), CONNECTIONS, seconds))
                    + " /s");
        }
        double rate = Wrk.requestsPerSecond(server.uri("/ideas/"), CONNECTIONS, seconds);
        return Result.of(name(), rate, "req/s").over(NODEBB_PER_SECOND).promisedRatioAtLeast(5);
    }
}
