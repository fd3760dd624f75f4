package id.suara.moderation.detection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ordinary words and names of regions: what stands where a name could stand, and is none. */
final class Lexicon {

    private static final List<String> SUFFIXES =
            List.of("nya", "kan", "lah", "kah", "pun", "ku", "mu", "an", "in", "i");
    private static final List<String> PREFIXES = List.of(
            "memper", "meng", "meny", "mem", "men", "me", "peng", "peny", "pem", "pen", "per", "pe", "ber", "be", "ter",
            "di", "ke", "se", "nge", "ng", "ny");
    private static final Set<String> REGION_KINDS = Set.of("kabupaten", "kota", "administrasi", "kepulauan", "daerah");

    private final Set<String> common;
    private final Set<String> regions;

    private Lexicon(Set<String> common, Set<String> regions) {
        this.common = common;
        this.regions = regions;
    }

    static Lexicon read() {
        Set<String> common = WordLists.set(words("/detection/common-words-id.txt"));
        Set<String> regions = Stream.of("/data/regencies.csv", "/data/provinces.csv")
                .flatMap(Lexicon::lines)
                .map(line -> line.split(",", -1))
                .flatMap(cells -> Stream.of(cells).skip(1).limit(3))
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)))
                .filter(word -> word.length() > 2 && !REGION_KINDS.contains(word))
                .collect(Collectors.toSet());
        regions.addAll(
                List.of("indonesia", "nusantara", "kalimantan", "madura", "flores", "timor", "halmahera", "seram"));
        return new Lexicon(common, WordLists.set(regions.stream()));
    }

    /** The words of a list, whatever stands on a line; lines that begin with # are remarks. */
    static Stream<String> words(String resource) {
        return lines(resource).flatMap(line -> Stream.of(line.strip().split("\\s+", -1)));
    }

    static Stream<String> lines(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRegion(String word) {
        return regions.contains(word);
    }

    /** Whether it is an ordinary word, with what Indonesian puts before and behind one. */
    boolean isCommon(String word) {
        String whole = squeezed(word);
        return common.contains(word) || common.contains(whole) || isBuiltOn(whole);
    }

    /** Three of a letter and more are said, not spelled. */
    private static String squeezed(String word) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < word.length() && i < 40; i++) {
            char letter = word.charAt(i);
            if (i < 2 || letter != word.charAt(i - 1) || letter != word.charAt(i - 2)) {
                squeezed.append(letter);
            }
        }
        return squeezed.toString();
    }

    private boolean isBuiltOn(String word) {
        if (isStem(word)) {
            return true;
        }
        for (String suffix : SUFFIXES) {
            int length = word.length() - suffix.length();
            int least = suffix.length() < 3 && !suffix.equals("ku") && !suffix.equals("mu") ? 4 : 3;
            if (length >= least && word.endsWith(suffix) && isStem(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private boolean isStem(String word) {
        if (isKnown(word)) {
            return true;
        }
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && isRoot(prefix, word.substring(prefix.length()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRoot(String prefix, String rest) {
        String lost = prefix.endsWith("ng") ? "k" : prefix.endsWith("ny") ? "s" : prefix.endsWith("n") ? "t" : "p";
        boolean nasal = prefix.endsWith("n") || prefix.endsWith("ng") || prefix.endsWith("ny") || prefix.endsWith("m");
        return (rest.length() >= 4 && isKnown(rest))
                || (nasal && rest.length() >= 3 && isKnown(lost + rest))
                || (rest.endsWith("an") && isKnown(rest.substring(0, rest.length() - 2)))
                || (rest.endsWith("kan") && isKnown(rest.substring(0, rest.length() - 3)))
                || (rest.endsWith("i") && isKnown(rest.substring(0, rest.length() - 1)));
    }

    private boolean isKnown(String word) {
        return word.length() >= 3 && common.contains(word);
    }
}
