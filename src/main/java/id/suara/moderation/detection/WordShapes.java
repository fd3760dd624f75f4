package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The watched words, and whether something written without a gap is one of them: with what Indonesian puts before and behind
 * it, look-alike signs, stars, repeated letters, vowels left out, a letter for one that sounds like it.
 */
final class WordShapes {

    private static final List<String> PREFIXES =
            List.of("di", "ke", "nge", "ng", "me", "men", "mem", "meng", "ber", "ter", "pe", "se", "si", "ny", "peng");
    private static final List<String> SUFFIXES = List.of(
            "nya", "ku", "mu", "lah", "kah", "an", "lu", "lo", "kan", "in", "i", "e", "ne", "s", "kau", "nye", "nih",
            "x", "z");
    private static final int SURE_SUFFIXES = 8;
    private static final String STARS = "*#_-.+~^x";
    private static final String ENDINGS = "gkkgtddtpbbpyikx";
    private static final int LONGEST = 30;

    private final Names names;
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, List<String>> skeletons = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    WordShapes(Collection<String> words, Names names) {
        this.names = names;
        words.forEach(this::add);
        words.forEach(this::addSounds);
    }

    private void add(String word) {
        String folded = folded(word);
        String key = collapsed(folded);
        if (keys.putIfAbsent(key, folded) != null) {
            return;
        }
        for (int i = 1; i <= key.length(); i++) {
            beginnings.add(key.substring(0, i));
        }
        byFirst.computeIfAbsent(folded.charAt(0), first -> new ArrayList<>()).add(folded);
        String bones = collapsed(folded).replaceAll("[aeiou]", "");
        if (bones.length() >= 4 && folded.length() > bones.length()) {
            skeletons.computeIfAbsent(bones, none -> new ArrayList<>()).add(folded);
        }
    }

    /** "anjink", "anjeng", "tlol", "ngontol", "juancok": as it sounds when it is said with force. */
    private void addSounds(String word) {
        if (word.length() < 5) {
            return;
        }
        String begun = word.substring(0, word.length() - 1);
        for (int i = 0; i < ENDINGS.length(); i += 2) {
            if (word.charAt(word.length() - 1) == ENDINGS.charAt(i)) {
                addUnlessCommon(begun + ENDINGS.charAt(i + 1));
            }
        }
        for (int i = 1; i < word.length() - 1; i++) {
            String before = word.substring(0, i);
            String behind = word.substring(i + 1);
            switch (word.charAt(i)) {
                case 'i' -> addUnlessCommon(before + "e" + behind);
                case 'e' -> addUnlessCommon(before + "i" + behind);
                case 'o' -> addUnlessCommon(before + "u" + behind);
                case 's' -> addUnlessCommon(before + "c" + behind);
                default -> {}
            }
            boolean nasal = word.charAt(i) == 'n' && word.length() > 5;
            if (nasal || "aiueo".indexOf(word.charAt(i)) >= 0) {
                addUnlessCommon(before + behind);
            }
        }
        String rest = word.substring(1);
        switch (word.charAt(0)) {
            case 'k' -> addUnlessCommon("ng" + rest);
            case 'p' -> addUnlessCommon("m" + rest);
            case 't' -> addUnlessCommon("n" + rest);
            case 's' -> addUnlessCommon("ny" + rest);
            case 'j' -> addUnlessCommon("d" + word);
            default -> {}
        }
        if ("bcdfghjklmnprstv".indexOf(word.charAt(0)) >= 0 && "ao".indexOf(word.charAt(1)) >= 0) {
            addUnlessCommon(word.charAt(0) + "u" + rest);
        }
    }

    private void addUnlessCommon(String sound) {
        if (sound.length() > 3 && !names.isCommon(sound)) {
            add(sound);
        }
    }

    boolean isBeginning(String key) {
        return beginnings.contains(key);
    }

    /** @return the word with this key, or null */
    String word(String key) {
        return keys.get(key);
    }

    boolean isWatched(String run) {
        if (isPlain(run)) {
            return isWord(run);
        }
        String bare = run.replaceAll("^[*#@!+]+", "").replaceAll("\\d+$", "");
        return isWord(bare)
                || (!bare.equals(run) && isWord(run))
                || (run.indexOf('1') >= 0 && isWord(run.replace('1', 'l')))
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
    boolean isStarred(String run) {
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

    static String folded(String run) {
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

    static String collapsed(String word) {
        StringBuilder collapsed = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                collapsed.append(word.charAt(i));
            }
        }
        return collapsed.toString();
    }
}
