package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Watched words, whole and with what Indonesian puts before and behind them; with look-alike signs, stars, repeated letters,
 * gaps between letters, vowels left out. A word that only contains one, such as "pejuang", is left alone.
 */
final class WatchedWordDetector implements Detector {

    private static final List<String> PREFIXES =
            List.of("di", "ke", "nge", "ng", "me", "men", "mem", "meng", "ber", "ter", "pe", "se", "si", "ny", "peng");
    private static final List<String> SUFFIXES = List.of(
            "nya", "ku", "mu", "lah", "kah", "an", "lu", "lo", "kan", "in", "i", "e", "ne", "s", "kau", "nye", "nih",
            "x", "z");
    private static final int SURE_SUFFIXES = 8;
    private static final Set<String> AT_SOMEBODY = Set.of(
            "dasar", "kamu", "lu", "lo", "elu", "loe", "kau", "kowe", "muka", "otak", "lw", "dsr", "km", "si", "woi",
            "woy");
    private static final Set<String> INSULTS = Set.of(
            "asu",
            "babi",
            "banci",
            "bencong",
            "bego",
            "bloon",
            "bodoh",
            "bodo",
            "cacat",
            "autis",
            "idiot",
            "kampret",
            "kampungan",
            "monyet",
            "kunyuk",
            "pelacur",
            "sampah",
            "sialan",
            "sinting",
            "sontoloyo",
            "tai",
            "tae",
            "maho",
            "homo",
            "pecundang",
            "germo",
            "gelo",
            "udik",
            "culun",
            "gila",
            "jelek",
            "dongo",
            "dungu",
            "beloon",
            "celeng",
            "kirik");
    private static final Set<String> ALWAYS_INSULTS = Set.of(
            "monyet lo",
            "monyet lu",
            "babi lo",
            "babi lu",
            "asu kowe",
            "asu lu",
            "asu lo",
            "tai lo",
            "tai lu",
            "babi kau",
            "bodoh kau",
            "bego lu",
            "bego lo");
    private static final String STARS = "*#_-.+~^x";
    private static final int LONGEST = 30;
    private static final int MOST_REPEATS = 6;

    private final Names names;
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, List<String>> skeletons = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    WatchedWordDetector(Collection<String> words, Names names) {
        this.names = names;
        for (String word : words) {
            String folded = folded(word);
            String key = collapsed(folded);
            keys.put(key, folded);
            for (int i = 1; i <= key.length(); i++) {
                beginnings.add(key.substring(0, i));
            }
            byFirst.computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
                    .add(folded);
            String bones = collapsed(folded).replaceAll("[aeiou]", "");
            if (bones.length() >= 4 && folded.length() > bones.length()) {
                skeletons.computeIfAbsent(bones, none -> new ArrayList<>()).add(folded);
            }
        }
    }

    @Override
    public List<Hit> in(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        runs(reading, hits);
        hits.addAll(Detector.phrases(HitClass.WATCHED_WORD, reading, index -> {
            int spelled = spelled(reading, index);
            return spelled < 0 ? insult(reading, index) : spelled;
        }));
        return hits;
    }

    /** Words with the signs that stand for letters in them. */
    private void runs(Reading reading, List<Hit> hits) {
        int from = -1;
        for (int i = 0; i <= reading.length(); i++) {
            boolean inside = i < reading.length() && isInside(reading.letter(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                run(reading, from, i, hits);
                from = -1;
            }
        }
    }

    private static boolean isInside(char letter) {
        return Character.isLetterOrDigit(letter) || "@$!*#|\u20ac+".indexOf(letter) >= 0;
    }

    private void run(Reading reading, int from, int behind, List<Hit> hits) {
        int to = behind;
        while (to > from && "!*#+|".indexOf(reading.letter(to - 1)) >= 0) {
            to--;
        }
        if (to - from < 2 || to - from > 120) {
            return;
        }
        String run = reading.letters(from, to);
        if (isWatched(run) || isStarred(reading.letters(from, behind))) {
            hits.add(Hit.of(HitClass.WATCHED_WORD, reading, from, to));
        }
    }

    private boolean isWatched(String run) {
        if (isPlain(run)) {
            return isWord(run);
        }
        String bare = run.replaceAll("^[*#@!+]+", "").replaceAll("\\d+$", "");
        return isWord(bare)
                || (!bare.equals(run) && isWord(run))
                || isWord(run.replaceAll("[*#+]", ""))
                || (run.indexOf('|') >= 0 && isWord(run.replace('|', 'l')))
                || (run.indexOf('1') >= 0 && isWord(bare.replace('1', 'l')));
    }

    private static boolean isPlain(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (!Character.isLetter(run.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWord(String run) {
        if (run.length() < 2 || run.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        String word = folded(run);
        String key = collapsed(word);
        if (key.length() > LONGEST) {
            return false;
        }
        return isKey(key, word) || isAffixed(key) || isBones(key) || isGlued(key);
    }

    private boolean isKey(String key, String written) {
        String word = keys.get(key);
        return word != null
                && (key.length() > 3 || word.equals(key) || written.contains(word) || written.length() > word.length());
    }

    private boolean isAffixed(String key) {
        for (int s = -1; s < SUFFIXES.size(); s++) {
            String suffix = s < 0 ? "" : SUFFIXES.get(s);
            if (!key.endsWith(suffix) || key.length() < 5) {
                continue;
            }
            String stem = key.substring(0, key.length() - suffix.length());
            if (s >= 0 && isBase(stem + suffix.charAt(0), 5)) {
                return true;
            }
            if (s >= 0 && isBase(stem, s < SURE_SUFFIXES ? 4 : 5)) {
                return true;
            }
            for (String prefix : PREFIXES) {
                if (stem.startsWith(prefix) && isBase(stem.substring(prefix.length()), 5)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBase(String stem, int least) {
        return stem.length() >= least && keys.containsKey(stem);
    }

    /** "bngst", "kntol": the consonants of one, and of its vowels only some. */
    private boolean isBones(String key) {
        if (key.length() < 4 || !byFirst.containsKey(key.charAt(0))) {
            return false;
        }
        List<String> words = skeletons.get(collapsed(key.replaceAll("[aeiou]", "")));
        if (words == null) {
            return false;
        }
        return words.stream().anyMatch(word -> word.charAt(0) == key.charAt(0) && isWithin(key, word))
                && !names.isCommon(key);
    }

    private static boolean isWithin(String key, String word) {
        int at = 0;
        for (int i = 0; i < word.length() && at < key.length(); i++) {
            if (word.charAt(i) == key.charAt(at)) {
                at++;
            }
        }
        return at == key.length();
    }

    /** "dasaranjing", "anjingkau": one and an ordinary word, written as one. */
    private boolean isGlued(String key) {
        for (int cut = 2; cut < key.length() - 1 && key.length() > 7; cut++) {
            String first = key.substring(0, cut);
            String rest = key.substring(cut);
            if ((isBase(first, 6) && names.isCommon(rest) && rest.length() > 1)
                    || (isBase(rest, 6) && first.length() > 3 && names.isCommon(first))) {
                return true;
            }
        }
        return false;
    }

    /** "b*ngsat", "anj**g": at least half of the letters, the first among them. */
    private boolean isStarred(String run) {
        if (run.indexOf('*') < 0 && run.indexOf('#') < 0) {
            return false;
        }
        int stars = (int)
                run.chars().filter(letter -> letter == '*' || letter == '#').count();
        String clean = run.replaceAll("!+$", "");
        if (stars == 0
                || stars * 2 > clean.length()
                || clean.length() > LONGEST
                || clean.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        String folded = folded(clean);
        for (String word : byFirst.getOrDefault(folded.charAt(0), List.of())) {
            if (word.length() >= 4 && isCovered(folded, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCovered(String starred, String word) {
        if (starred.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (STARS.indexOf(starred.charAt(i)) < 0 && starred.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Letters with gaps: "a n j i n g", "bang sat", "an j.ing". @return the last token, or -1 */
    private int spelled(Reading reading, int index) {
        if (index > 0
                && reading.word(index).length() == 1
                && reading.word(index).equals(reading.word(index - 1))) {
            // The letter before it began the same word.
            return -1;
        }
        StringBuilder letters = new StringBuilder();
        StringBuilder key = new StringBuilder();
        int pieces = 0;
        int single = 0;
        for (int i = index; i < reading.size() && pieces < 16; i++) {
            String piece = reading.word(i);
            if (piece.length() > 5) {
                return -1;
            }
            letters.append(piece);
            boolean repeated = !appendNew(key, piece);
            if ((!repeated && !beginnings.contains(key.toString())) || letters.length() > key.length() + MOST_REPEATS) {
                return -1;
            }
            pieces++;
            single += piece.length() == 1 ? 1 : 0;
            if (pieces > 1
                    && keys.containsKey(key.toString())
                    && isSpelled(
                            letters.toString(), pieces, single, i - index == 1 ? reading.word(index) : "", piece)) {
                return i;
            }
            String gap = reading.gap(i);
            boolean near =
                    gap.length() <= 3 && gap.strip().length() <= 1 && (gap.indexOf('\n') < 0 || single == pieces);
            if (!near || letters.length() > LONGEST) {
                return -1;
            }
        }
        return -1;
    }

    /** @return whether the collapsed word grew */
    private static boolean appendNew(StringBuilder key, String piece) {
        int before = key.length();
        String folded = folded(piece);
        for (int i = 0; i < folded.length(); i++) {
            if (key.length() == 0 || key.charAt(key.length() - 1) != folded.charAt(i)) {
                key.append(folded.charAt(i));
            }
        }
        return key.length() > before;
    }

    private boolean isSpelled(String letters, int pieces, int single, String first, String second) {
        String folded = folded(letters);
        String word = keys.get(collapsed(folded));
        if (word == null || folded.length() < 3 || letters.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        if (pieces == 2) {
            boolean both = first.length() >= 2 && second.length() >= 2;
            return both
                    && word.length() >= 5
                    && !(names.isCommon(first)
                            && names.isCommon(second)
                            && first.length() > 2
                            && second.length() > 2
                            && !word.equals("bangsat"));
        }
        return single * 2 >= pieces
                && (word.length() > 3
                        || (single == pieces && folded.length() >= word.length() && folded.contains(word)));
    }

    /** Words that hurt only when they are said to somebody. */
    private static int insult(Reading reading, int index) {
        String word = reading.word(index);
        String next = reading.word(index + 1);
        if (reading.isBreakAfter(index)) {
            return -1;
        }
        boolean at = AT_SOMEBODY.contains(word)
                && isInsult(next)
                && !Set.of("si gila", "si jelek", "si cacat", "si sampah", "kamu sampah")
                        .contains(word + " " + next);
        return at || ALWAYS_INSULTS.contains(word + " " + next) ? index + 1 : -1;
    }

    private static boolean isInsult(String word) {
        return INSULTS.contains(word) || INSULTS.contains(folded(word));
    }

    private static String folded(String run) {
        StringBuilder folded = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            folded.append(
                    switch (run.charAt(i)) {
                        case '0' -> 'o';
                        case '1', '!', '|' -> 'i';
                        case '3', '\u20ac' -> 'e';
                        case '4', '@' -> 'a';
                        case '5', '$' -> 's';
                        case '6', '9' -> 'g';
                        case '7' -> 't';
                        case '8' -> 'b';
                        case 'q' -> 'k';
                        default -> run.charAt(i);
                    });
        }
        return folded.toString();
    }

    private static String collapsed(String word) {
        StringBuilder collapsed = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                collapsed.append(word.charAt(i));
            }
        }
        return collapsed.toString();
    }
}
