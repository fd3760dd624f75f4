package id.suara.bench;

import id.suara.moderation.detection.Detection;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.detection.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Milliseconds in which the detectors, organizers' rules among them, read texts that were made to be slow: of 100 kB, and of the
 * most letters that are read to their end. The worst of all, each a median; the ratio is over a tenth of what is read of that
 * text, so that ten is time in proportion to length.
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

    /** Organizers' rules that take exponential or square time where patterns are tried by backtracking. */
    private static final List<Rule> SLOW_ELSEWHERE = Stream.of("(a+)+b", "a.*b|a", "(a+)+b|(a|aa)+c|(.*a){12}d")
            .map(words -> new Rule("bench", Rule.Kind.PATTERN, words, HitClass.WATCHED_WORD, null, null))
            .toList();

    private static final int SIZE = 100_000;
    private static final int PROMISED = 100;

    @Override
    public String name() {
        return "detection";
    }

    @Override
    public Result take(Stage stage) {
        Detection detection = Detection.builtIn().with(SLOW_ELSEWHERE);
        int rounds = stage.quick() ? 2 : 9;
        double worst = 0;
        double tenth = 1;
        for (String piece : PIECES) {
            double hundred = median(detection, piece.repeat(SIZE / piece.length()), rounds);
            double whole = median(detection, piece.repeat(Detection.LONGEST_READ / piece.length()), rounds);
            if (Math.max(hundred, whole) > worst) {
                worst = Math.max(hundred, whole);
                tenth = median(detection, piece.repeat(Detection.LONGEST_READ / 10 / piece.length()), rounds);
            }
        }
        return Result.of(name(), worst, "ms").over(tenth).promisedAtMost(PROMISED);
    }

    private static double median(Detection detection, String text, int rounds) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            detection.read(text);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return Median.of(times);
    }
}
