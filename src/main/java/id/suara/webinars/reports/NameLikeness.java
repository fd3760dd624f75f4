package id.suara.webinars.reports;

import id.suara.webinars.reports.RegistrantIndex.Entry;
import java.util.ArrayList;
import java.util.List;

/** How like a shown name is to a registered one.
 *
 *  @param value from 0 to 1
 *  @param same whether they are the same but for order and spelling */
record NameLikeness(double value, boolean same) {

    static final NameLikeness NONE = new NameLikeness(0, false);

    /** What is shown is often shorter than what was registered, so it counts for a little more that all of it is found. */
    private static final double SHOWN = 0.55;

    static NameLikeness of(List<NameWord> shown, List<NameWord> shownPairs, Entry registered, RegistrantIndex index) {
        List<NameWord> ones = joinedAs(shown, shownPairs, registered.words());
        List<NameWord> others = joinedAs(registered.words(), registered.pairs(), shown);
        if (ones.isEmpty() || others.isEmpty()) {
            return NONE;
        }
        double[] found = new double[2];
        boolean same = ones.size() == others.size();
        List<NameWord> left = new ArrayList<>(ones);
        List<NameWord> free = new ArrayList<>(others);
        while (!left.isEmpty() && !free.isEmpty()) {
            double best = 0;
            NameWord one = null;
            NameWord other = null;
            for (NameWord a : left) {
                for (NameWord b : free) {
                    double likeness = a.likeness(b);
                    if (likeness > best) {
                        best = likeness;
                        one = a;
                        other = b;
                    }
                }
            }
            if (one == null) {
                break;
            }
            same = same && best >= NameWord.SPELLED;
            found[0] += best * index.weight(one);
            found[1] += best * index.weight(other);
            left.remove(one);
            free.remove(other);
        }
        double value = SHOWN * found[0] / weight(ones, index) + (1 - SHOWN) * found[1] / weight(others, index);
        return new NameLikeness(value, same && left.isEmpty());
    }

    private static double weight(List<NameWord> words, RegistrantIndex index) {
        return words.stream().mapToDouble(index::weight).sum();
    }

    /** "Nur Hayati" becomes one word where the other name has "Nurhayati". */
    private static List<NameWord> joinedAs(List<NameWord> words, List<NameWord> pairs, List<NameWord> other) {
        for (int i = 0; i < pairs.size(); i++) {
            if (hasSpelling(other, pairs.get(i).spelled())) {
                List<NameWord> joined = new ArrayList<>(words.subList(0, i));
                joined.add(pairs.get(i));
                joined.addAll(words.subList(i + 2, words.size()));
                return joined;
            }
        }
        return words;
    }

    private static boolean hasSpelling(List<NameWord> words, String spelled) {
        for (NameWord word : words) {
            if (word.spelled().equals(spelled)) {
                return true;
            }
        }
        return false;
    }
}
