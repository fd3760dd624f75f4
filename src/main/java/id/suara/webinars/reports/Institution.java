package id.suara.webinars.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is told about an office, in words that can be compared.
 *
 *  @param kind null where it is not told
 *  @param level "kabupaten", "kota" or "provinsi", null where it is not told */
record Institution(Set<String> places, String kind, String level) {

    static final Institution NONE = new Institution(Set.of(), null, null);

    private static final double OTHER_PLACE = -1;

    /** @param words written out */
    static Institution of(List<String> words) {
        Set<String> places = new HashSet<>();
        String kind = null;
        String level = null;
        for (String word : words) {
            if (!Offices.isOne(word) && !word.equals("sakti") && !word.equals("di")) {
                places.add(word);
            }
            kind = kind == null ? Offices.kind(word) : kind;
            level = level == null ? Offices.level(word) : level;
        }
        return new Institution(places, kind, level);
    }

    /** How much of what is shown here is that of a whole institution.
     *
     *  @return from 0, or less where the one cannot be the other; 1 for the same places */
    double agreement(Institution whole) {
        if (places.isEmpty() || whole.places.isEmpty()) {
            return 0;
        }
        if (differ(level, whole.level) || differ(kind, whole.kind)) {
            return OTHER_PLACE;
        }
        int common = 0;
        for (String place : places) {
            common += whole.places.contains(place) ? 1 : 0;
        }
        if (common == 0) {
            return OTHER_PLACE;
        }
        return 2.0 * common / (places.size() + whole.places.size());
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }
}
