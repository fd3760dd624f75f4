package id.suara.bench;

import id.suara.moderation.detection.Detection;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.detection.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Milliseconds for 100 kB that were made to be slow, the worst of several such texts, each a median: of all the detectors that
 * come with Suara together, or of one rule that an organizer added. The ratio is over a tenth of that text, so that ten is
 * time in proportion to length.
 */
final class DetectionTime implements Measure {

    private static final List<String> PIECES = List.of(
            "a",
            "0",
            "8 ",
            "08",
            "1.",
            "nol",
            "dua ",
            "a@",
            "_a",
            "a.",
            "aku ",
            "takut ",
            "mau ",
            "di ",
            "a*",
            "A ",
            "Jl ",
            "Desa A ",
            "s m p ",
            "pukul ",
            "ayah ",
            "\u0301",
            "\ud83d\ude00",
            "a n j i n ",
            "tidak ada ",
            "ig ig ",
            "www.",
            "a-",
            "rt ",
            "nama ku ",
            "sekolah di ",
            "ibu ayah mau ",
            "tidak mau ingin ",
            "dpksa mrh ",
            "guru suka pegang ",
            "Kampung Kampung ",
            "h t t p ");

    /** An organizer's rule that takes exponential time where patterns are tried by backtracking. */
    private static final Rule SLOW_ELSEWHERE =
            new Rule("bench", Rule.Kind.PATTERN, "(a+)+b|(a|aa)+c|(.*a){12}d", HitClass.WATCHED_WORD, null, null);

    private static final int SIZE = 100_000;
    private static final int PROMISED = 100;

    private final String name;
    private final Consumer<String> reader;
    private final boolean promised;

    private DetectionTime(String name, Consumer<String> reader, boolean promised) {
        this.name = name;
        this.reader = reader;
        this.promised = promised;
    }

    /** What comes with Suara. */
    static DetectionTime builtIn() {
        return new DetectionTime("detection", Detection.builtIn()::read, true);
    }

    /** One rule more: organizers can add many, and each costs its own, in proportion to the text. Nothing was promised of it. */
    static DetectionTime rule() {
        return new DetectionTime("detection-rule", SLOW_ELSEWHERE::in, false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Result take(Stage stage) {
        int rounds = stage.quick() ? 2 : 9;
        // Compiled code is measured, as in a server that runs.
        PIECES.forEach(piece -> median(piece.repeat(SIZE / piece.length()), rounds / 2));
        double worst = 0;
        double tenth = 1;
        for (String piece : PIECES) {
            double whole = median(piece.repeat(SIZE / piece.length()), rounds);
            if (whole > worst) {
                worst = whole;
                tenth = median(piece.repeat(SIZE / 10 / piece.length()), rounds);
            }
        }
        Result result = Result.of(name, worst, "ms").over(tenth);
        return promised ? result.promisedAtMost(PROMISED) : result;
    }

    private double median(String text, int rounds) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            reader.accept(text);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return Median.of(times);
    }
}
