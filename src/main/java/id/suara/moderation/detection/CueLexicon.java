package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What single words mean where signs of danger are read: short and sloppy forms as the full word, a verb as its root and whether
 * one does it or has it done, a noun without whose it is. The words and their classes are {@code cue-words-id.tsv}.
 *
 * <p>A word is known by its keys: itself, {@code @CLASS}, {@code ~root} and {@code ~@CLASS} for any form of a verb,
 * {@code di~root} for what is done to somebody, {@code me~root} for what somebody does.
 */
final class CueLexicon {

    /**
     * @param text the word, or the noun in it
     * @param mine whether it says "my" or "me" at its end
     */
    record Meaning(String text, Set<String> keys, boolean mine) {

        boolean is(String key) {
            return keys.contains(key);
        }
    }

    private static final int LONGEST = 24;
    private static final List<String> ENDINGS = List.of("", "in", "kan", "i", "an", "iin", "inn", "ake", "en", "keun");
    private static final List<String> OWN = List.of("ku", "gue", "gua", "gw", "aku", "q", "qu");
    private static final List<String> OTHERS = List.of("nya", "mu", "ny", "ne", "e", "x", "lah", "pun", "kah", "na");
    private static final Map<String, String> LONG_FORMS = longForms();

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> roots = new HashMap<>();
    private final Set<String> states = new HashSet<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Map<String, String> clipped = new HashMap<>();

    private CueLexicon() {}

    static CueLexicon read() {
        CueLexicon lexicon = new CueLexicon();
        Lexicon.lines("/detection/cue-words-id.tsv").forEach(lexicon::add);
        lexicon.roots.keySet().forEach(root -> {
            lexicon.clip("di" + root, "di" + root);
            lexicon.clip(root, root);
        });
        return lexicon;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        Map<String, Set<String>> into = cells[1].equals("NOUN") || cells[1].equals("WORD") ? classes : roots;
        for (String word : cells[2].split(" ", -1)) {
            String full = into == roots ? word : fullForm(word);
            into.computeIfAbsent(full, none -> new HashSet<>()).add(cells[0]);
            if (into == classes) {
                know(full);
            } else if (cells[1].equals("STATE")) {
                states.add(full);
            }
        }
    }

    /** A word that a sign names: it is not taken apart further, and read when its vowels are left out. */
    void know(String word) {
        vocabulary.add(word);
        if (word.length() > 4) {
            clip(word, word);
        }
    }

    private void clip(String word, String full) {
        String bones = bones(word);
        if (bones.length() >= 3 && bones.length() < word.length()) {
            clipped.merge(bones, full, (one, other) -> one.equals(other) ? one : "");
        }
    }

    private static String bones(String word) {
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if ("aiueo".indexOf(word.charAt(i)) < 0) {
                bones.append(word.charAt(i));
            }
        }
        return bones.toString();
    }

    private static Map<String, String> longForms() {
        Map<String, String> forms = new HashMap<>();
        Lexicon.lines("/detection/short-words-id.tsv").forEach(line -> {
            String[] cells = line.split("\t", -1);
            for (String shorter : cells[1].split(" ", -1)) {
                forms.put(shorter, cells[0]);
            }
        });
        return Collections.unmodifiableMap(forms);
    }

    static String fullForm(String word) {
        return LONG_FORMS.getOrDefault(word, word);
    }

    boolean isKnown(String word) {
        return vocabulary.contains(word);
    }

    /** What a form of a verb says of its root: {@code me~ajak} for "ngajak", "ajak" and "mengajakku". */
    Set<String> voices(String word) {
        Set<String> keys = new HashSet<>();
        addVerb(word, keys);
        keys.removeIf(key -> key.indexOf('@') >= 0 || key.startsWith("~"));
        return keys;
    }

    Meaning meaning(String word) {
        Set<String> keys = new HashSet<>();
        String full = fullForm(word);
        if (word.length() > LONGEST) {
            return new Meaning(full, Set.of(full), false);
        }
        Optional<Meaning> own = noun(word, OWN, true);
        if (own.isPresent()) {
            return own.orElseThrow();
        }
        addWord(full, keys);
        boolean mine = addVerb(full, keys);
        if (keys.size() > 1 || !full.equals(word) || isKnown(full)) {
            return new Meaning(full, Set.copyOf(keys), mine);
        }
        return noun(word, OTHERS, false)
                .or(() -> sloppy(word))
                .orElseGet(() -> new Meaning(full, Set.copyOf(keys), false));
    }

    private void addWord(String word, Set<String> keys) {
        keys.add(word);
        classes.getOrDefault(word, Set.of()).forEach(one -> keys.add("@" + one));
    }

    private Optional<Meaning> noun(String word, List<String> whose, boolean mine) {
        for (String ending : whose) {
            int length = word.length() - ending.length();
            if (length >= 2 && word.endsWith(ending)) {
                String stem = fullForm(word.substring(0, length));
                if (isKnown(stem) && (length >= 3 || !isKnown(word))) {
                    Set<String> keys = new HashSet<>();
                    addWord(stem, keys);
                    addVerb(stem, keys);
                    keys.add(word);
                    return Optional.of(new Meaning(stem, Set.copyOf(keys), mine));
                }
            }
        }
        return Optional.empty();
    }

    /** "iket" for ikat, "abis" for habis, "pake" for pakai, "dpksa" for dipaksa. */
    private Optional<Meaning> sloppy(String word) {
        List<String> guesses = new ArrayList<>();
        int e = word.lastIndexOf('e');
        if (e > 0 && word.length() > 3) {
            guesses.add(word.substring(0, e) + "a" + word.substring(e + 1));
        }
        if (word.length() > 3 && "aiueo".indexOf(word.charAt(0)) >= 0) {
            guesses.add("h" + word);
        }
        if (word.length() > 3 && word.endsWith("o")) {
            guesses.add(word.substring(0, word.length() - 1) + "au");
        }
        if (word.length() > 3 && word.endsWith("e")) {
            guesses.add(word.substring(0, word.length() - 1) + "ai");
        }
        String whole = clipped.getOrDefault(bones(word), "");
        if (word.length() > 2
                && whole.length() > word.length()
                && bones(word).length() + 1 >= word.length()
                && isWithin(word, whole)) {
            guesses.add(whole);
        }
        for (String guess : guesses) {
            Set<String> keys = new HashSet<>();
            boolean mine = addVerb(guess, keys);
            if (isKnown(guess) || !keys.isEmpty()) {
                addWord(guess, keys);
                keys.add(word);
                return Optional.of(new Meaning(guess, Set.copyOf(keys), mine));
            }
        }
        return Optional.empty();
    }

    private static boolean isWithin(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }

    /** @return whether it is done to me: "memukulku" */
    private boolean addVerb(String word, Set<String> keys) {
        int before = keys.size();
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                addForm(word.substring(0, word.length() - ending.length()), ending, keys);
            }
        }
        if (keys.size() > before) {
            return false;
        }
        for (List<String> whose : List.of(OWN, OTHERS)) {
            for (String clitic : whose) {
                String rest = word.endsWith(clitic) ? word.substring(0, word.length() - clitic.length()) : "";
                if (rest.length() >= 4 && clitic.length() > 1) {
                    for (String ending : ENDINGS) {
                        if (rest.endsWith(ending)) {
                            addForm(rest.substring(0, rest.length() - ending.length()), ending, keys);
                        }
                    }
                    if (keys.size() > before) {
                        return whose == OWN;
                    }
                }
            }
        }
        return false;
    }

    private void addForm(String stem, String ending, Set<String> keys) {
        if (stem.startsWith("di") || stem.startsWith("d")) {
            addRoot("di", stem.substring(stem.startsWith("di") ? 2 : 1), keys);
        }
        boolean bare = ending.equals("an") || (ending.isEmpty() && states.contains(stem));
        addRoot(bare ? "" : "me", stem, keys);
        for (String prefix : List.of("menge", "nge", "meng", "ng", "meny", "ny", "mem", "men", "me", "m", "n")) {
            if (stem.startsWith(prefix)) {
                String rest = stem.substring(prefix.length());
                addRoot("me", rest, keys);
                switch (prefix) {
                    case "meng", "ng" -> addRoot("me", "k" + rest, keys);
                    case "meny", "ny" -> {
                        addRoot("me", "s" + rest, keys);
                        addRoot("me", "c" + rest, keys);
                    }
                    case "mem", "m" -> addRoot("me", "p" + rest, keys);
                    case "men", "n" -> addRoot("me", "t" + rest, keys);
                    default -> {}
                }
            }
        }
        for (String prefix : List.of("ter", "ke", "ber", "pe", "se")) {
            if (stem.startsWith(prefix)) {
                addRoot("", stem.substring(prefix.length()), keys);
            }
        }
    }

    /** @param voice {@code di}, {@code me}, or empty for a form that tells neither */
    private void addRoot(String voice, String root, Set<String> keys) {
        Set<String> of = root.length() < 3 ? null : roots.get(root);
        if (of == null) {
            String firm = root.length() > 3 ? firm(root) : root;
            of = firm.equals(root) ? null : roots.get(firm);
            if (of == null) {
                return;
            }
            addKeys(voice, firm, of, keys);
            return;
        }
        addKeys(voice, root, of, keys);
    }

    /** "gebuk" is said "gebuk", but "ikat" also "iket": the last vowel of a closed syllable. */
    private static String firm(String root) {
        int at = root.length() - 2;
        return root.charAt(at) == 'e' && "aiueo".indexOf(root.charAt(at + 1)) < 0
                ? root.substring(0, at) + "a" + root.substring(at + 1)
                : root;
    }

    private static void addKeys(String voice, String root, Set<String> of, Set<String> keys) {
        keys.add("~" + root);
        of.forEach(one -> keys.add("~@" + one));
        if (!voice.isEmpty()) {
            keys.add(voice + "~" + root);
            of.forEach(one -> keys.add(voice + "~@" + one));
        }
    }
}
