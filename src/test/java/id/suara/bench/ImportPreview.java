package id.suara.bench;

import java.util.ArrayList;
import java.util.List;

/** Seconds until a file of 10,000 rows can be looked at, over those for one of 1,000. Medians by turns. */
final class ImportPreview implements Measure {

    @Override
    public String name() {
        return "import-preview";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Previews previews = new Previews(stage.server());
        byte[] small = Previews.workbook(1_000);
        byte[] large = Previews.workbook(10_000);
        // Both ways through the code are warm before either is timed.
        previews.seconds(small, 1_000);
        previews.seconds(large, 10_000);
        List<Double> smalls = new ArrayList<>();
        List<Double> larges = new ArrayList<>();
        for (int run = 0; run < (stage.quick() ? 1 : 5); run++) {
            smalls.add(previews.seconds(small, 1_000));
            larges.add(previews.seconds(large, 10_000));
            stage.say("  1,000 rows " + Result.number(smalls.get(run)) + " s, 10,000 rows "
                    + Result.number(larges.get(run)) + " s");
        }
        return Result.of(name(), Median.of(larges), "s").over(Median.of(smalls)).promisedRatioAtMost(12);
    }
}
