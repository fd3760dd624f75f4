package id.suara.moderation.detection;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import id.suara.kernel.ConcernCue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What organizers add: words, or a pattern of RE2, which takes time in proportion to the text whatever it says.
 *
 * @param id told in each hit's detail, unless it is a cue
 * @param cueClass for a cue, such as {@code VIOLENCE}; otherwise null
 * @param level for a cue; otherwise null
 */
public record Rule(String id, Kind kind, String words, HitClass hitClass, String cueClass, ConcernCue.Level level) {

    public enum Kind {
        /** Whole words in their order, however they are written. */
        PHRASE,
        PATTERN
    }

    private static final int MOST_HITS = 200;

    /** Of a pattern: it takes time in proportion to them too, and {@code (.*a){1000}} has thousands. */
    private static final int MOST_STEPS = 300;

    private static final Set<HitClass> ALLOWED = Set.of(
            HitClass.PHONE,
            HitClass.NIK,
            HitClass.NISN,
            HitClass.NUMBER,
            HitClass.EMAIL,
            HitClass.HANDLE,
            HitClass.LINK,
            HitClass.ADDRESS,
            HitClass.SCHOOL,
            HitClass.NAME,
            HitClass.WATCHED_WORD,
            HitClass.CUE);

    /** @return whether a rule may find that; the others are not told by words */
    public static boolean mayFind(HitClass hitClass) {
        return ALLOWED.contains(hitClass);
    }

    /** @return whether the words can be looked for: letters or digits are in them, and a pattern is one, matches something and
     *  repeats so little that a long text is read in a moment */
    public boolean isUsable() {
        if (kind == Kind.PHRASE) {
            return !Reading.of(words).tokens().isEmpty();
        }
        try {
            Pattern pattern = pattern();
            return pattern.programSize() <= MOST_STEPS && !pattern.matcher("").find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Where it would hit, at most 200 times: for trying it on texts. */
    public List<Hit> in(String text) {
        return detector().in(Reading.of(text));
    }

    Detector detector() {
        return kind == Kind.PHRASE ? this::phrases : this::patterns;
    }

    private Pattern pattern() {
        return Pattern.compile(Ungrouped.of(words), Pattern.CASE_INSENSITIVE);
    }

    private List<Hit> phrases(Reading reading) {
        List<String> wanted =
                Reading.of(words).tokens().stream().map(Token::word).toList();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i + wanted.size() <= reading.size() && hits.size() < MOST_HITS; i++) {
            if (isAt(reading, i, wanted)) {
                int last = i + wanted.size() - 1;
                hits.add(hit(
                        reading.start(reading.token(i).from()),
                        reading.end(reading.token(last).to())));
            }
        }
        return hits;
    }

    private static boolean isAt(Reading reading, int index, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!reading.word(index + i).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Hit> patterns(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = pattern().matcher(reading.text());
        while (hits.size() < MOST_HITS && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                hits.add(hit(matcher.start(), matcher.end()));
            }
        }
        return hits;
    }

    private Hit hit(int start, int end) {
        return hitClass == HitClass.CUE
                ? new Hit(start, end, hitClass, cueClass, level)
                : new Hit(start, end, hitClass, id, null);
    }
}
