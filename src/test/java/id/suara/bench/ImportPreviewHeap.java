package id.suara.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Megabytes that the server cannot let go of while a file of 10,000 rows is previewed, beyond those before: what full
 *  collections leave, one after the other until it is done. */
final class ImportPreviewHeap implements Measure {

    private static final int ROWS = 10_000;

    @Override
    public String name() {
        return "import-preview-heap";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        Previews previews = new Previews(server);
        byte[] workbook = Previews.workbook(ROWS);
        previews.seconds(workbook, ROWS);
        double before = server.liveMegabytes();
        CompletableFuture<Double> preview = CompletableFuture.supplyAsync(() -> {
            try {
                return previews.seconds(workbook, ROWS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        double most = before;
        int samples = 0;
        while (!preview.isDone()) {
            most = Math.max(most, server.liveMegabytes());
            samples++;
        }
        finished(preview);
        stage.say("  " + Result.number(before) + " MB before, " + Result.number(most) + " MB at most in " + samples
                + " samples");
        return Result.of(name(), most - before, "MB").promisedAtMost(64);
    }

    private static void finished(CompletableFuture<Double> preview) throws Exception {
        try {
            preview.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
