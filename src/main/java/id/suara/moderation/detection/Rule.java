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

    /** Of a pattern in a text: letters that each look may have to read, times steps. Each hit can cost a look at all the rest, as of
     *  {@code a.*b|a}. Of 3,000 letters and a pattern of twenty steps a hundred hits, evenly spread, are within it. */
    private static final long MOST_EFFORT = 3_000_000;

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

    /** What is behind so many hits that finding more would take long is marked as not read. */
    private List<Hit> patterns(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        Pattern pattern = pattern();
        String text = reading.text();
        Matcher matcher = pattern.matcher(text);
        long effort = 0;
        while (hits.size() < MOST_HITS && effort <= MOST_EFFORT && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                hits.add(hit(matcher.start(), matcher.end()));
            }
            effort += (long) (text.length() - matcher.end()) * pattern.programSize();
            if (effort > MOST_EFFORT) {
                hits.add(new Hit(matcher.end(), text.length(), HitClass.UNREAD, null, null));
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
